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
