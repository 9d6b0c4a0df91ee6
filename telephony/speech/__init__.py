"""Speech vendors behind one interface (`base`). No Django and no app of ours: configuration comes as arguments."""
