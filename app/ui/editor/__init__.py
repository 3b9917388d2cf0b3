"""The bilingual editor: two columns of one part, level with each other."""
