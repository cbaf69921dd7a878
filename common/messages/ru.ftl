error-server-error = У нас что-то пошло не так. Ничего вашего не потеряно. Попробуйте ещё раз чуть позже.
error-refused = Это не получилось. Попробуйте ещё раз или попросите человека.
error-invalid = В запросе что-то не так. { $reason }
error-malformed = Запрос не удалось прочитать. Попробуйте ещё раз.
error-parse-error = Запрос не удалось прочитать. Попробуйте ещё раз.
error-not-authenticated = Сначала войдите.
error-authentication-failed = Вход устарел. Войдите снова.
error-permission-denied = Этого вам делать нельзя.
error-not-found = Я этого не нахожу. Возможно, это удалено.
error-method-not-allowed = Здесь этого сделать нельзя.
error-not-acceptable = Я не могу ответить в таком виде.
error-unsupported-media-type = Такой файл я здесь прочитать не могу.
error-too-many-requests = Чуть слишком быстро. Попробуйте ещё раз через { wait-time }.
error-request-too-large = Это слишком большой файл. Пришлите фото поменьше или запись покороче.
error-database-unavailable = Сейчас у меня нет доступа к месту, где хранятся вопросы. Ничего вашего не потеряно. Попробуйте ещё раз через несколько секунд.
error-storage-unavailable = Сейчас у меня нет доступа к месту, где хранятся фотографии и записи. Попробуйте ещё раз через несколько секунд.
error-idempotency-key-invalid = Запрос не удалось прочитать. Попробуйте ещё раз.
error-idempotency-key-reused = Это уже отправляли с другим содержанием. Отправьте заново.
error-idempotency-key-running = Над этим уже идёт работа. Подождите немного.
error-conflict = За это время что-то изменилось. Попробуйте ещё раз.
error-token-invalid = Вход устарел. Войдите снова.
error-device-unknown = Это устройство больше не подключено. Войдите снова.
error-error = Это не получилось. Попробуйте ещё раз или попросите человека.
field-required = Не хватает чего-то нужного.
field-unknown = Такой вариант неизвестен.
field-too-long = Это слишком длинно.
field-out-of-range = Это число слишком большое или слишком маленькое.
field-invalid = Что-то указано в неверном виде.
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] { $count } час
            [few] { $count } часа
           *[other] { $count } часов
        }
        [minutes] { $count ->
            [one] { $count } минуту
            [few] { $count } минуты
           *[other] { $count } минут
        }
       *[seconds] { $count ->
            [one] { $count } секунду
            [few] { $count } секунды
           *[other] { $count } секунд
        }
    }
