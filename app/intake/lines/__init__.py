"""Lines and marks on a page put together into paragraphs; shared by every reader that sees lines."""
