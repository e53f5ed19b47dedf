"""A congress to try things on: invented people, and the real parts that play with them."""
