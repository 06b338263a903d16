"""The demonstration force: invented children, households and episodes, told as entries."""
