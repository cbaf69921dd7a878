# A photo that could not be taken in
error-photo-unusable = I cannot use this photo. Please try another one.
error-photo-empty = The photo is empty. Please take it again.
error-photo-too-large = The photo file is too large. It may have at most { $megabytes } megabytes.
error-photo-too-many-pixels = The photo has too many pixels. It may have at most { $megapixels } megapixels.
error-photo-too-small = The picture is too small to show anything. Please take a new photo.
error-photo-type-unknown = This file is not a photo that I can open. I can open JPEG, PNG, WebP, HEIC and AVIF.
error-photo-mislabelled = This file is a different kind from what it says it is. Please send the photo again.
error-photo-animated = This is a moving picture. Please send a still photo.
error-photo-damaged = The photo is damaged or did not arrive completely. Please send it again.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Something is covering the camera, perhaps a finger. Move it away, then try again.
retake-dark = It is too dark. Turn on a light or move towards a window, then try again.
retake-overexposed = There is too much light. Turn off the flash or turn away from the light, then try again.
retake-blurred = The photo is blurred. Hold the phone still with both hands, then try again.
retake-glare = Light is reflecting in the photo. Tilt the phone a little or turn off the flash, then try again.
retake-empty = I only see a plain surface. Move the phone back a little, then try again.
retake-cut-left = The text is cut off on the left. Move the phone to the left a little, then try again.
retake-cut-right = The text is cut off on the right. Move the phone to the right a little, then try again.
retake-cut-top = The text is cut off at the top. Move the phone up a little, then try again.
retake-cut-bottom = The text is cut off at the bottom. Move the phone down a little, then try again.
retake-too-small = The text is too small to read. Move the phone closer, then try again.
retake-unreadable = I see text but cannot read it reliably. Hold the phone straight in front of it, a little closer, then try again.
retake-again = I could not make out this photo. Please take it again.

# Colours
colour-black = black
colour-dark-grey = dark grey
colour-grey = grey
colour-light-grey = light grey
colour-white = white
colour-red = red
colour-dark-red = dark red
colour-pink = pink
colour-orange = orange
colour-brown = brown
colour-dark-brown = dark brown
colour-light-brown = light brown
colour-beige = beige
colour-yellow = yellow
colour-olive = olive
colour-green = green
colour-dark-green = dark green
colour-light-green = light green
colour-turquoise = turquoise
colour-dark-turquoise = dark turquoise
colour-blue = blue
colour-dark-blue = dark blue
colour-light-blue = light blue
colour-navy = navy blue
colour-purple = purple
colour-dark-purple = dark purple
colour-light-purple = light purple

# Light
light-dark = It is dark.
light-dim = It is rather dim.
light-normal = The light is normal.
light-bright = It is bright.
light-from-left = More light comes from the left.
light-from-right = More light comes from the right.
light-from-top = More light comes from above.
light-from-bottom = More light comes from below.
