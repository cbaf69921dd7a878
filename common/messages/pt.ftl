error-server-error = Algo deu errado do nosso lado. Nada seu se perdeu. Tente de novo daqui a pouco.
error-refused = Não foi possível fazer isso. Tente de novo ou peça ajuda a uma pessoa.
error-invalid = Algo no pedido não estava certo. { $reason }
error-malformed = Não foi possível ler o pedido. Tente de novo.
error-parse-error = Não foi possível ler o pedido. Tente de novo.
error-not-authenticated = Primeiro, entre na sua conta.
error-authentication-failed = Sua sessão expirou. Entre de novo.
error-permission-denied = Você não tem permissão para fazer isso.
error-not-found = Não encontro isso. Pode ter sido apagado.
error-method-not-allowed = Isso não pode ser feito aqui.
error-not-acceptable = Não consigo responder no formato pedido.
error-unsupported-media-type = Não consigo ler esse tipo de arquivo aqui.
error-too-many-requests = Foi um pouco rápido demais. Tente de novo daqui a { wait-time }.
error-request-too-large = É grande demais para enviar. Envie uma foto menor ou uma gravação mais curta.
error-database-unavailable = Não consigo acessar agora o lugar onde ficam as perguntas. Nada seu se perdeu. Tente de novo em alguns segundos.
error-storage-unavailable = Não consigo acessar agora o lugar onde ficam as fotos e gravações. Tente de novo em alguns segundos.
error-idempotency-key-invalid = Não foi possível ler o pedido. Tente de novo.
error-idempotency-key-reused = Isso já foi enviado com outro conteúdo. Envie de novo como algo novo.
error-idempotency-key-running = Isso já está em andamento. Espere um momento.
error-conflict = Algo mudou nesse meio tempo. Tente de novo.
error-token-invalid = Sua sessão expirou. Entre de novo.
error-device-unknown = Este aparelho não está mais conectado. Entre de novo.
error-error = Não foi possível fazer isso. Tente de novo ou peça ajuda a uma pessoa.
field-required = Falta algo necessário.
field-unknown = Essa opção não é conhecida.
field-too-long = É longo demais.
field-out-of-range = Esse número é grande ou pequeno demais.
field-invalid = Algo não está na forma certa.
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
