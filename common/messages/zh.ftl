error-server-error = 我们这边出了点问题，您的内容没有丢失。请稍后再试。
error-refused = 这件事没有完成。请再试一次，或请真人帮忙。
error-invalid = 请求里有不对的地方。{ $reason }
error-malformed = 无法读取这个请求。请再试一次。
error-parse-error = 无法读取这个请求。请再试一次。
error-not-authenticated = 请先登录。
error-authentication-failed = 登录已过期。请重新登录。
error-permission-denied = 您不能这样做。
error-not-found = 我找不到它，可能已被删除。
error-method-not-allowed = 这里不能这样做。
error-not-acceptable = 我无法用所要求的形式回答。
error-unsupported-media-type = 我在这里读不了这种文件。
error-too-many-requests = 有点太快了。请在{ wait-time }后再试。
error-request-too-large = 内容太大了。请发送小一点的照片或短一点的录音。
error-database-unavailable = 我现在无法访问存放问题的地方，您的内容没有丢失。请过几秒钟再试。
error-storage-unavailable = 我现在无法访问存放照片和录音的地方。请过几秒钟再试。
error-idempotency-key-invalid = 无法读取这个请求。请再试一次。
error-idempotency-key-reused = 这个请求之前用不同的内容发送过。请作为新的请求再发一次。
error-idempotency-key-running = 正在处理中。请稍等。
error-conflict = 期间有了变化。请再试一次。
error-token-invalid = 登录已过期。请重新登录。
error-device-unknown = 这台设备已不再登录。请重新登录。
error-error = 这件事没有完成。请再试一次，或请真人帮忙。
field-required = 缺少必要的内容。
field-unknown = 没有这个选项。
field-too-long = 内容太长了。
field-out-of-range = 这个数字太大或太小。
field-invalid = 有内容的格式不对。
wait-time =
    { $unit ->
        [hours] { $count } 小时
        [minutes] { $count } 分钟
       *[seconds] { $count } 秒
    }
