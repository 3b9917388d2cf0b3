"""What other programs make of the documents; run by `make test-clients`."""
