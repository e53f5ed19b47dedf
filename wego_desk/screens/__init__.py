"""What a person sees: for each page a frozen state, a model with one signal, and a page that paints the state."""
