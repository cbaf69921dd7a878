error-export-busy = Ahora mismo varias personas están descargando todo lo suyo. Inténtalo de nuevo en medio minuto.
error-export-unavailable = Ahora no he podido reunirlo todo. No se ha borrado nada. Inténtalo de nuevo en un minuto.
