"""Stand-ins for the world outside: they speak the real wire protocols and share no code with the product."""
