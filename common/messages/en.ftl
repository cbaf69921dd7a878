error-server-error = Something went wrong on our side. Nothing of yours is lost. Please try again in a moment.
error-refused = That could not be done. Please try again, or ask a person for help.
error-invalid = Something in the request was not right. { $reason }
error-malformed = The request could not be read. Please try again.
error-parse-error = The request could not be read. Please try again.
error-not-authenticated = Please sign in first.
error-authentication-failed = Your sign-in has expired. Please sign in again.
error-permission-denied = You may not do that.
error-not-found = I cannot find that. It may have been deleted.
error-method-not-allowed = That cannot be done here.
error-not-acceptable = I cannot answer in the form that was asked for.
error-unsupported-media-type = I cannot read that kind of file here.
error-too-many-requests = That was a little too fast. Please try again in { wait-time }.
error-request-too-large = That is too large to send. Please send a smaller photo or a shorter recording.
error-database-unavailable = I cannot reach the place where questions are kept just now. Nothing of yours is lost. Please try again in a few seconds.
error-storage-unavailable = I cannot get at the place where photos and recordings are kept just now. Please try again in a few seconds.
error-idempotency-key-invalid = The request could not be read. Please try again.
error-idempotency-key-reused = This was already sent with different contents. Please send it again as something new.
error-idempotency-key-running = This is already being worked on. Please wait a moment.
error-conflict = Something changed in the meantime. Please try again.
error-token-invalid = Your sign-in has expired. Please sign in again.
error-device-unknown = This device is no longer signed in. Please sign in again.
error-error = That could not be done. Please try again, or ask a person for help.
field-required = Something that is needed is missing.
field-unknown = That choice is not known.
field-too-long = That is too long.
field-out-of-range = That number is too large or too small.
field-invalid = Something is not in the right form.
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
        [minutes] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
       *[seconds] { $count ->
            [one] { $count } second
           *[other] { $count } seconds
        }
    }
