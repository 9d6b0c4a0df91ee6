"""What needs a human now: one row a task, with an owner, a due time and a closing reason. Knows no patients."""
