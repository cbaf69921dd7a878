# A photo that could not be taken in
error-photo-unusable = この写真は使えません。別の写真で試してください。
error-photo-empty = 写真が空です。もう一度撮ってください。
error-photo-too-large = 写真のファイルが大きすぎます。{ $megabytes }メガバイトまでにしてください。
error-photo-too-many-pixels = 写真の画素数が多すぎます。{ $megapixels }メガピクセルまでにしてください。
error-photo-too-small = 画像が小さすぎて何も見えません。新しく撮ってください。
error-photo-type-unknown = このファイルは開ける写真ではありません。開けるのは JPEG、PNG、WebP、HEIC、AVIF です。
error-photo-mislabelled = このファイルの種類は、示されたものと違います。写真をもう一度送ってください。
error-photo-animated = これは動く画像です。静止した写真を送ってください。
error-photo-damaged = 写真が壊れているか、最後まで届いていません。もう一度送ってください。

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = カメラに何かがかぶっています。指かもしれません。どけてから、もう一度撮ってください。
retake-dark = 暗すぎます。明かりをつけるか窓に近づいて、もう一度撮ってください。
retake-overexposed = 明るすぎます。フラッシュを消すか光に背を向けて、もう一度撮ってください。
retake-blurred = 写真がぼやけています。スマートフォンを両手でしっかり持って、もう一度撮ってください。
retake-glare = 光が反射しています。スマートフォンを少し傾けるかフラッシュを消して、もう一度撮ってください。
retake-empty = 何もない面だけが写っています。スマートフォンを少し離して、もう一度撮ってください。
retake-cut-left = 文字の左側が切れています。スマートフォンを少し左に動かして、もう一度撮ってください。
retake-cut-right = 文字の右側が切れています。スマートフォンを少し右に動かして、もう一度撮ってください。
retake-cut-top = 文字の上側が切れています。スマートフォンを少し上に動かして、もう一度撮ってください。
retake-cut-bottom = 文字の下側が切れています。スマートフォンを少し下に動かして、もう一度撮ってください。
retake-too-small = 文字が小さすぎて読めません。スマートフォンを近づけて、もう一度撮ってください。
retake-unreadable = 文字はありますが、確実には読めません。スマートフォンを正面から少し近づけて、もう一度撮ってください。
retake-again = この写真はよく見えません。もう一度撮ってください。

# Colours
colour-black = 黒
colour-dark-grey = 濃い灰色
colour-grey = 灰色
colour-light-grey = 薄い灰色
colour-white = 白
colour-red = 赤
colour-dark-red = 濃い赤
colour-pink = ピンク
colour-orange = オレンジ
colour-brown = 茶色
colour-dark-brown = こげ茶色
colour-light-brown = 薄茶色
colour-beige = ベージュ
colour-yellow = 黄色
colour-olive = オリーブ色
colour-green = 緑
colour-dark-green = 濃い緑
colour-light-green = 薄い緑
colour-turquoise = 青緑
colour-dark-turquoise = 濃い青緑
colour-blue = 青
colour-dark-blue = 濃い青
colour-light-blue = 水色
colour-navy = 紺色
colour-purple = 紫
colour-dark-purple = 濃い紫
colour-light-purple = 薄い紫

# Light
light-dark = 暗いです。
light-dim = 少し暗いです。
light-normal = 普通の明るさです。
light-bright = 明るいです。
light-from-left = 左のほうが明るいです。
light-from-right = 右のほうが明るいです。
light-from-top = 上のほうが明るいです。
light-from-bottom = 下のほうが明るいです。
