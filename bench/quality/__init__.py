"""How well the language engines do on test sets: figures into docs/quality.md; they measure no speed."""
