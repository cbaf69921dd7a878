error-server-error = Algo ha fallado por nuestra parte. No se ha perdido nada tuyo. Inténtalo de nuevo en un momento.
error-refused = No se ha podido hacer. Inténtalo de nuevo o pide ayuda a una persona.
error-invalid = Algo en la petición no era correcto. { $reason }
error-malformed = No se ha podido leer la petición. Inténtalo de nuevo.
error-parse-error = No se ha podido leer la petición. Inténtalo de nuevo.
error-not-authenticated = Primero inicia sesión.
error-authentication-failed = Tu sesión ha caducado. Vuelve a iniciar sesión.
error-permission-denied = No tienes permiso para hacer eso.
error-not-found = No lo encuentro. Puede que se haya borrado.
error-method-not-allowed = Eso no se puede hacer aquí.
error-not-acceptable = No puedo responder en el formato pedido.
error-unsupported-media-type = Aquí no puedo leer ese tipo de archivo.
error-too-many-requests = Ha sido un poco rápido. Inténtalo de nuevo dentro de { wait-time }.
error-request-too-large = Es demasiado grande para enviarlo. Envía una foto más pequeña o una grabación más corta.
error-database-unavailable = Ahora mismo no puedo acceder al lugar donde se guardan las preguntas. No se ha perdido nada tuyo. Inténtalo de nuevo en unos segundos.
error-storage-unavailable = Ahora mismo no puedo acceder al lugar donde se guardan las fotos y grabaciones. Inténtelo de nuevo en unos segundos.
error-idempotency-key-invalid = No se ha podido leer la petición. Inténtalo de nuevo.
error-idempotency-key-reused = Esto ya se envió con otro contenido. Envíalo de nuevo como algo nuevo.
error-idempotency-key-running = Ya se está trabajando en ello. Espera un momento.
error-conflict = Algo cambió mientras tanto. Inténtalo de nuevo.
error-token-invalid = Tu sesión ha caducado. Vuelve a iniciar sesión.
error-device-unknown = Este dispositivo ya no tiene la sesión iniciada. Vuelve a iniciar sesión.
error-error = No se ha podido hacer. Inténtalo de nuevo o pide ayuda a una persona.
field-required = Falta algo necesario.
field-unknown = Esa opción no se conoce.
field-too-long = Es demasiado largo.
field-out-of-range = Ese número es demasiado grande o demasiado pequeño.
field-invalid = Algo no tiene la forma correcta.
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
        [minutes] { $count ->
            [one] { $count } minuto
           *[other] { $count } minutos
        }
       *[seconds] { $count ->
            [one] { $count } segundo
           *[other] { $count } segundos
        }
    }
