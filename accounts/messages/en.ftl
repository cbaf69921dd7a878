error-export-busy = Several people are downloading everything right now. Please try again in half a minute.
error-export-unavailable = I could not put everything together just now. Nothing was erased. Please try again in a minute.
