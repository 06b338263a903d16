"""The form on an officer's phone: written without a signal, sealed there, matched as it comes."""
