"""The production book: lots of glass, batches of blocks, and the commands that move them on."""
