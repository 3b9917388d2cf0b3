"""What the app knows of Finnish and Swedish: inflection, formulas, references; knows only the domain."""
