"""A help desk: guests write tickets, agents answer them."""
