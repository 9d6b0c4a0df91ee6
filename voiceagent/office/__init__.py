"""The back office: pages made for the work of a day, on top of everything else."""
