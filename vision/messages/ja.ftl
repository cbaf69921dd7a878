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
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = 写真の左側に何かがかぶっています。指かもしれません。どけてから、もう一度撮ってください。
retake-covered-right = 写真の右側に何かがかぶっています。指かもしれません。どけてから、もう一度撮ってください。
retake-covered-top = 写真の上側に何かがかぶっています。指かもしれません。どけてから、もう一度撮ってください。
retake-covered-bottom = 写真の下側に何かがかぶっています。指かもしれません。どけてから、もう一度撮ってください。
retake-backlit = 逆光で文字が暗くなっています。窓や明かりを背にして、もう一度撮ってください。
retake-shaken = 写真がぶれています。スマートフォンを両手で持ち、ひじを固定して、もう一度撮ってください。
retake-out-of-focus = ピントが合っていません。スマートフォンを30センチほど離して、もう一度撮ってください。
retake-glare-left = 左半分に光が反射しています。物の左端をスマートフォンの方へ傾けて、もう一度撮ってください。
retake-glare-right = 右半分に光が反射しています。物の右端をスマートフォンの方へ傾けて、もう一度撮ってください。
retake-glare-top = 上半分に光が反射しています。物の上端をスマートフォンの方へ傾けて、もう一度撮ってください。
retake-glare-bottom = 下半分に光が反射しています。物の下端をスマートフォンの方へ傾けて、もう一度撮ってください。
retake-glare-middle = 真ん中に光が反射しています。フラッシュを消すか物を少し傾けて、もう一度撮ってください。
retake-cut-across = 文字の左右が切れています。スマートフォンを少し離して、もう一度撮ってください。
retake-cut-lengthwise = 文字の上下が切れています。スマートフォンを少し離して、もう一度撮ってください。
retake-cut-around = 文字がいくつかの側で切れています。スマートフォンを少し離して、もう一度撮ってください。
retake-too-far = 小さなものだけが写っています。スマートフォンを近づけて、もう一度撮ってください。
retake-upside-down = 文字が上下逆です。次はスマートフォンを半回転させて撮ってください。
retake-on-its-side = 文字が横向きです。次はスマートフォンを四分の一回転させて撮ってください。
retake-no-text = ここに文字は見えません。近づけるか、物の別の面を向けて、もう一度撮ってください。
retake-other-letters = 私には読めない文字が書かれています。

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

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] 自転車
   *[other] 自転車{ $count }台
}
thing-car = { $count ->
    [1] 車
   *[other] 車{ $count }台
}
thing-motorcycle = { $count ->
    [1] バイク
   *[other] バイク{ $count }台
}
thing-airplane = { $count ->
    [1] 飛行機
   *[other] 飛行機{ $count }機
}
thing-bus = { $count ->
    [1] バス
   *[other] バス{ $count }台
}
thing-train = { $count ->
    [1] 電車
   *[other] 電車{ $count }本
}
thing-truck = { $count ->
    [1] トラック
   *[other] トラック{ $count }台
}
thing-boat = { $count ->
    [1] ボート
   *[other] ボート{ $count }そう
}
thing-bench = { $count ->
    [1] ベンチ
   *[other] ベンチ{ $count }脚
}
thing-bird = { $count ->
    [1] 鳥
   *[other] 鳥{ $count }羽
}
thing-cat = { $count ->
    [1] 猫
   *[other] 猫{ $count }匹
}
thing-dog = { $count ->
    [1] 犬
   *[other] 犬{ $count }匹
}
thing-horse = { $count ->
    [1] 馬
   *[other] 馬{ $count }頭
}
thing-sheep = { $count ->
    [1] 羊
   *[other] 羊{ $count }頭
}
thing-cow = { $count ->
    [1] 牛
   *[other] 牛{ $count }頭
}
thing-backpack = { $count ->
    [1] リュック
   *[other] リュック{ $count }個
}
thing-umbrella = { $count ->
    [1] 傘
   *[other] 傘{ $count }本
}
thing-handbag = { $count ->
    [1] ハンドバッグ
   *[other] ハンドバッグ{ $count }個
}
thing-tie = { $count ->
    [1] ネクタイ
   *[other] ネクタイ{ $count }本
}
thing-suitcase = { $count ->
    [1] スーツケース
   *[other] スーツケース{ $count }個
}
thing-ball = { $count ->
    [1] ボール
   *[other] ボール{ $count }個
}
thing-bottle = { $count ->
    [1] 瓶やボトル
   *[other] 瓶やボトル{ $count }本
}
thing-wine-glass = { $count ->
    [1] ワイングラス
   *[other] ワイングラス{ $count }個
}
thing-cup = { $count ->
    [1] カップ
   *[other] カップ{ $count }個
}
thing-fork = { $count ->
    [1] フォーク
   *[other] フォーク{ $count }本
}
thing-knife = { $count ->
    [1] ナイフ
   *[other] ナイフ{ $count }本
}
thing-spoon = { $count ->
    [1] スプーン
   *[other] スプーン{ $count }本
}
thing-bowl = { $count ->
    [1] ボウル
   *[other] ボウル{ $count }個
}
thing-banana = { $count ->
    [1] バナナ
   *[other] バナナ{ $count }本
}
thing-apple = { $count ->
    [1] りんご
   *[other] りんご{ $count }個
}
thing-sandwich = { $count ->
    [1] サンドイッチ
   *[other] サンドイッチ{ $count }個
}
thing-orange = { $count ->
    [1] オレンジ
   *[other] オレンジ{ $count }個
}
thing-carrot = { $count ->
    [1] にんじん
   *[other] にんじん{ $count }本
}
thing-pizza = { $count ->
    [1] ピザ
   *[other] ピザ{ $count }枚
}
thing-cake = { $count ->
    [1] ケーキ
   *[other] ケーキ{ $count }個
}
thing-chair = { $count ->
    [1] 椅子
   *[other] 椅子{ $count }脚
}
thing-couch = { $count ->
    [1] ソファー
   *[other] ソファー{ $count }台
}
thing-plant = { $count ->
    [1] 植木鉢の植物
   *[other] 植木鉢の植物{ $count }個
}
thing-bed = { $count ->
    [1] ベッド
   *[other] ベッド{ $count }台
}
thing-table = { $count ->
    [1] テーブル
   *[other] テーブル{ $count }台
}
thing-toilet = { $count ->
    [1] トイレ
   *[other] トイレ{ $count }台
}
thing-tv = { $count ->
    [1] 画面
   *[other] 画面{ $count }台
}
thing-laptop = { $count ->
    [1] ノートパソコン
   *[other] ノートパソコン{ $count }台
}
thing-mouse = { $count ->
    [1] パソコンのマウス
   *[other] パソコンのマウス{ $count }個
}
thing-remote = { $count ->
    [1] リモコン
   *[other] リモコン{ $count }個
}
thing-keyboard = { $count ->
    [1] キーボード
   *[other] キーボード{ $count }台
}
thing-phone = { $count ->
    [1] 携帯電話
   *[other] 携帯電話{ $count }台
}
thing-microwave = { $count ->
    [1] 電子レンジ
   *[other] 電子レンジ{ $count }台
}
thing-oven = { $count ->
    [1] オーブン
   *[other] オーブン{ $count }台
}
thing-sink = { $count ->
    [1] 流し台
   *[other] 流し台{ $count }台
}
thing-fridge = { $count ->
    [1] 冷蔵庫
   *[other] 冷蔵庫{ $count }台
}
thing-book = { $count ->
    [1] 本
   *[other] 本{ $count }冊
}
thing-clock = { $count ->
    [1] 時計
   *[other] 時計{ $count }個
}
thing-vase = { $count ->
    [1] 花瓶
   *[other] 花瓶{ $count }個
}
thing-scissors = { $count ->
    [1] はさみ
   *[other] はさみ{ $count }本
}
thing-teddy-bear = { $count ->
    [1] ぬいぐるみ
   *[other] ぬいぐるみ{ $count }個
}
thing-toothbrush = { $count ->
    [1] 歯ブラシ
   *[other] 歯ブラシ{ $count }本
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour }時の方向
place-middle = 中央
place-left = 左側
place-right = 右側
place-top = 上の方
place-bottom = 下の方
place-top-left = 左上
place-top-right = 右上
place-bottom-left = 左下
place-bottom-right = 右下
place-near = { $place }、近く
place-far = { $place }、遠く
