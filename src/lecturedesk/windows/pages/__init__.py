"""The pages of the main window, made when first shown."""
