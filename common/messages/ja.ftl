error-server-error = こちらで問題が起きました。あなたのものは失われていません。少し待ってからもう一度お試しください。
error-refused = できませんでした。もう一度試すか、人に頼んでください。
error-invalid = 送られた内容に正しくないところがあります。{ $reason }
error-malformed = 送られた内容を読み取れませんでした。もう一度お試しください。
error-parse-error = 送られた内容を読み取れませんでした。もう一度お試しください。
error-not-authenticated = 先にサインインしてください。
error-authentication-failed = サインインの期限が切れました。もう一度サインインしてください。
error-permission-denied = その操作はできません。
error-not-found = 見つかりません。削除されたのかもしれません。
error-method-not-allowed = ここではその操作はできません。
error-not-acceptable = 求められた形では答えられません。
error-unsupported-media-type = ここではその種類のファイルを読めません。
error-too-many-requests = 少し早すぎました。{ wait-time }後にもう一度お試しください。
error-request-too-large = 大きすぎて送れません。小さめの写真か短めの録音を送ってください。
error-database-unavailable = 今、質問の保管場所に接続できません。あなたのものは失われていません。数秒待ってから、もう一度お試しください。
error-storage-unavailable = 今、写真と録音の保管場所に接続できません。数秒待ってから、もう一度お試しください。
error-idempotency-key-invalid = 送られた内容を読み取れませんでした。もう一度お試しください。
error-idempotency-key-reused = これは別の内容ですでに送られています。新しいものとして送り直してください。
error-idempotency-key-running = すでに処理しています。少しお待ちください。
error-conflict = その間に変化がありました。もう一度お試しください。
error-token-invalid = サインインの期限が切れました。もう一度サインインしてください。
error-device-unknown = この端末はもうサインインしていません。もう一度サインインしてください。
error-error = できませんでした。もう一度試すか、人に頼んでください。
field-required = 必要なものが足りません。
field-unknown = その選択肢はありません。
field-too-long = 長すぎます。
field-out-of-range = 数が大きすぎるか小さすぎます。
field-invalid = 形式が正しくないものがあります。
wait-time =
    { $unit ->
        [hours] { $count }時間
        [minutes] { $count }分
       *[seconds] { $count }秒
    }
