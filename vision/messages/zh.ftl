# A photo that could not be taken in
error-photo-unusable = 这张照片无法使用,请换一张试试。
error-photo-empty = 照片是空的,请重新拍一张。
error-photo-too-large = 照片文件太大,最多 { $megabytes } 兆字节。
error-photo-too-many-pixels = 照片的像素太多,最多 { $megapixels } 百万像素。
error-photo-too-small = 图片太小,看不出内容,请重新拍一张。
error-photo-type-unknown = 这个文件不是我能打开的照片。我能打开 JPEG、PNG、WebP、HEIC 和 AVIF。
error-photo-mislabelled = 文件的实际类型和它标明的不一样,请重新发送照片。
error-photo-animated = 这是动态图片,请发送一张静态照片。
error-photo-damaged = 照片已损坏或没有传完整,请重新发送。

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = 有东西挡住了镜头,可能是手指。请移开后再拍一次。
retake-dark = 太暗了。请开灯或靠近窗户,再拍一次。
retake-overexposed = 光线太强。请关掉闪光灯或背对光源,再拍一次。
retake-blurred = 照片模糊。请用双手拿稳手机,再拍一次。
retake-glare = 照片里有反光。请把手机稍微倾斜一点,或关掉闪光灯,再拍一次。
retake-empty = 我只看到一片空白的表面。请把手机稍微拿远一点,再拍一次。
retake-cut-left = 文字左边没有拍全。请把手机向左移一点,再拍一次。
retake-cut-right = 文字右边没有拍全。请把手机向右移一点,再拍一次。
retake-cut-top = 文字上面没有拍全。请把手机向上移一点,再拍一次。
retake-cut-bottom = 文字下面没有拍全。请把手机向下移一点,再拍一次。
retake-too-small = 文字太小,看不清。请把手机靠近一点,再拍一次。
retake-unreadable = 我看到了文字,但读不准。请把手机正对文字,再靠近一点,重拍一次。
retake-again = 我看不清这张照片,请再拍一次。
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = 有东西挡住了照片左边,可能是手指。请移开后再拍一次。
retake-covered-right = 有东西挡住了照片右边,可能是手指。请移开后再拍一次。
retake-covered-top = 有东西挡住了照片上面,可能是手指。请移开后再拍一次。
retake-covered-bottom = 有东西挡住了照片下面,可能是手指。请移开后再拍一次。
retake-backlit = 光从后面照来,文字太暗。请转身背对窗户或灯,再拍一次。
retake-shaken = 照片晃动了。请双手拿手机,手肘靠稳,再拍一次。
retake-out-of-focus = 照片没有对好焦。请把手机拿到大约三十厘米远,再拍一次。
retake-glare-left = 左半边有反光。请把物品的左边朝手机倾斜一点,再拍一次。
retake-glare-right = 右半边有反光。请把物品的右边朝手机倾斜一点,再拍一次。
retake-glare-top = 上半边有反光。请把物品的上边朝手机倾斜一点,再拍一次。
retake-glare-bottom = 下半边有反光。请把物品的下边朝手机倾斜一点,再拍一次。
retake-glare-middle = 中间有反光。请关掉闪光灯,或把物品稍微倾斜一点,再拍一次。
retake-cut-across = 文字左右两边都没有拍全。请把手机拿远一点,再拍一次。
retake-cut-lengthwise = 文字上下两边都没有拍全。请把手机拿远一点,再拍一次。
retake-cut-around = 文字有几边没有拍全。请把手机拿远一点,再拍一次。
retake-too-far = 我只看到一个很小的东西。请把手机靠近一点,再拍一次。
retake-upside-down = 文字是倒着的。下次拍照时请把手机转半圈。
retake-on-its-side = 文字是横着的。下次拍照时请把手机转四分之一圈。
retake-no-text = 这里没有看到文字。请靠近一点,或把物品转到另一面,再拍一次。
retake-other-letters = 这里有我读不了的文字。

# Colours
colour-black = 黑色
colour-dark-grey = 深灰色
colour-grey = 灰色
colour-light-grey = 浅灰色
colour-white = 白色
colour-red = 红色
colour-dark-red = 深红色
colour-pink = 粉色
colour-orange = 橙色
colour-brown = 棕色
colour-dark-brown = 深棕色
colour-light-brown = 浅棕色
colour-beige = 米色
colour-yellow = 黄色
colour-olive = 橄榄色
colour-green = 绿色
colour-dark-green = 深绿色
colour-light-green = 浅绿色
colour-turquoise = 青绿色
colour-dark-turquoise = 深青绿色
colour-blue = 蓝色
colour-dark-blue = 深蓝色
colour-light-blue = 浅蓝色
colour-navy = 藏青色
colour-purple = 紫色
colour-dark-purple = 深紫色
colour-light-purple = 浅紫色

# Light
light-dark = 光线很暗。
light-dim = 光线偏暗。
light-normal = 光线正常。
light-bright = 光线明亮。
light-from-left = 左边更亮。
light-from-right = 右边更亮。
light-from-top = 上方更亮。
light-from-bottom = 下方更亮。

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] 一辆自行车
   *[other] { $count }辆自行车
}
thing-car = { $count ->
    [1] 一辆汽车
   *[other] { $count }辆汽车
}
thing-motorcycle = { $count ->
    [1] 一辆摩托车
   *[other] { $count }辆摩托车
}
thing-airplane = { $count ->
    [1] 一架飞机
   *[other] { $count }架飞机
}
thing-bus = { $count ->
    [1] 一辆公交车
   *[other] { $count }辆公交车
}
thing-train = { $count ->
    [1] 一列火车
   *[other] { $count }列火车
}
thing-truck = { $count ->
    [1] 一辆卡车
   *[other] { $count }辆卡车
}
thing-boat = { $count ->
    [1] 一条船
   *[other] { $count }条船
}
thing-bench = { $count ->
    [1] 一张长椅
   *[other] { $count }张长椅
}
thing-bird = { $count ->
    [1] 一只鸟
   *[other] { $count }只鸟
}
thing-cat = { $count ->
    [1] 一只猫
   *[other] { $count }只猫
}
thing-dog = { $count ->
    [1] 一只狗
   *[other] { $count }只狗
}
thing-horse = { $count ->
    [1] 一匹马
   *[other] { $count }匹马
}
thing-sheep = { $count ->
    [1] 一只羊
   *[other] { $count }只羊
}
thing-cow = { $count ->
    [1] 一头牛
   *[other] { $count }头牛
}
thing-backpack = { $count ->
    [1] 一个背包
   *[other] { $count }个背包
}
thing-umbrella = { $count ->
    [1] 一把伞
   *[other] { $count }把伞
}
thing-handbag = { $count ->
    [1] 一个手提包
   *[other] { $count }个手提包
}
thing-tie = { $count ->
    [1] 一条领带
   *[other] { $count }条领带
}
thing-suitcase = { $count ->
    [1] 一个行李箱
   *[other] { $count }个行李箱
}
thing-ball = { $count ->
    [1] 一个球
   *[other] { $count }个球
}
thing-bottle = { $count ->
    [1] 一个瓶子
   *[other] { $count }个瓶子
}
thing-wine-glass = { $count ->
    [1] 一个酒杯
   *[other] { $count }个酒杯
}
thing-cup = { $count ->
    [1] 一个杯子
   *[other] { $count }个杯子
}
thing-fork = { $count ->
    [1] 一把叉子
   *[other] { $count }把叉子
}
thing-knife = { $count ->
    [1] 一把刀
   *[other] { $count }把刀
}
thing-spoon = { $count ->
    [1] 一把勺子
   *[other] { $count }把勺子
}
thing-bowl = { $count ->
    [1] 一个碗
   *[other] { $count }个碗
}
thing-banana = { $count ->
    [1] 一根香蕉
   *[other] { $count }根香蕉
}
thing-apple = { $count ->
    [1] 一个苹果
   *[other] { $count }个苹果
}
thing-sandwich = { $count ->
    [1] 一个三明治
   *[other] { $count }个三明治
}
thing-orange = { $count ->
    [1] 一个橙子
   *[other] { $count }个橙子
}
thing-carrot = { $count ->
    [1] 一根胡萝卜
   *[other] { $count }根胡萝卜
}
thing-pizza = { $count ->
    [1] 一个披萨
   *[other] { $count }个披萨
}
thing-cake = { $count ->
    [1] 一个蛋糕
   *[other] { $count }个蛋糕
}
thing-chair = { $count ->
    [1] 一把椅子
   *[other] { $count }把椅子
}
thing-couch = { $count ->
    [1] 一张沙发
   *[other] { $count }张沙发
}
thing-plant = { $count ->
    [1] 一盆植物
   *[other] { $count }盆植物
}
thing-bed = { $count ->
    [1] 一张床
   *[other] { $count }张床
}
thing-table = { $count ->
    [1] 一张桌子
   *[other] { $count }张桌子
}
thing-toilet = { $count ->
    [1] 一个马桶
   *[other] { $count }个马桶
}
thing-tv = { $count ->
    [1] 一个屏幕
   *[other] { $count }个屏幕
}
thing-laptop = { $count ->
    [1] 一台笔记本电脑
   *[other] { $count }台笔记本电脑
}
thing-mouse = { $count ->
    [1] 一个鼠标
   *[other] { $count }个鼠标
}
thing-remote = { $count ->
    [1] 一个遥控器
   *[other] { $count }个遥控器
}
thing-keyboard = { $count ->
    [1] 一个键盘
   *[other] { $count }个键盘
}
thing-phone = { $count ->
    [1] 一部手机
   *[other] { $count }部手机
}
thing-microwave = { $count ->
    [1] 一台微波炉
   *[other] { $count }台微波炉
}
thing-oven = { $count ->
    [1] 一台烤箱
   *[other] { $count }台烤箱
}
thing-sink = { $count ->
    [1] 一个水槽
   *[other] { $count }个水槽
}
thing-fridge = { $count ->
    [1] 一台冰箱
   *[other] { $count }台冰箱
}
thing-book = { $count ->
    [1] 一本书
   *[other] { $count }本书
}
thing-clock = { $count ->
    [1] 一个时钟
   *[other] { $count }个时钟
}
thing-vase = { $count ->
    [1] 一个花瓶
   *[other] { $count }个花瓶
}
thing-scissors = { $count ->
    [1] 一把剪刀
   *[other] { $count }把剪刀
}
thing-teddy-bear = { $count ->
    [1] 一个毛绒玩具
   *[other] { $count }个毛绒玩具
}
thing-toothbrush = { $count ->
    [1] 一把牙刷
   *[other] { $count }把牙刷
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [2] 在两点钟方向
   *[other] 在{ $hour }点钟方向
}
place-middle = 在中间
place-left = 在左边
place-right = 在右边
place-top = 在上方
place-bottom = 在下方
place-top-left = 在左上方
place-top-right = 在右上方
place-bottom-left = 在左下方
place-bottom-right = 在右下方
place-near = { $place }，很近
place-far = { $place }，较远
