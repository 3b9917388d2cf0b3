"""The tests of the scripts that prepare and check the tree."""
