"""The pages of a document on the screen and on paper; lays no document out and reads no case."""
