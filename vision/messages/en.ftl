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
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = Something covers the left side of the photo, perhaps a finger. Move it away, then try again.
retake-covered-right = Something covers the right side of the photo, perhaps a finger. Move it away, then try again.
retake-covered-top = Something covers the top of the photo, perhaps a finger. Move it away, then try again.
retake-covered-bottom = Something covers the bottom of the photo, perhaps a finger. Move it away, then try again.
retake-backlit = The light comes from behind, so the print is dark. Turn so that the window or lamp is behind you, then try again.
retake-shaken = The photo is shaken. Hold the phone with both hands and rest your elbows, then try again.
retake-out-of-focus = The photo is out of focus. Hold the phone about 30 centimetres away, then try again.
retake-glare-left = There is glare on the left half. Tilt the left edge of the thing towards the phone, then try again.
retake-glare-right = There is glare on the right half. Tilt the right edge of the thing towards the phone, then try again.
retake-glare-top = There is glare on the top half. Tilt the top edge of the thing towards the phone, then try again.
retake-glare-bottom = There is glare on the bottom half. Tilt the bottom edge of the thing towards the phone, then try again.
retake-glare-middle = There is glare in the middle. Turn off the flash or tilt the thing a little, then try again.
retake-cut-across = The text is cut off on the left and on the right. Move the phone back, then try again.
retake-cut-lengthwise = The text is cut off at the top and at the bottom. Move the phone back, then try again.
retake-cut-around = The text is cut off on several sides. Move the phone back, then try again.
retake-too-far = I only see something small. Move the phone closer, then try again.
retake-upside-down = The text is upside down. Turn the phone half way round for the next photo.
retake-on-its-side = The text lies on its side. Turn the phone a quarter turn for the next photo.
retake-no-text = I see no text here. Move closer or turn the thing to another side, then try again.
retake-other-letters = There is print in letters that I cannot read.

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

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] a bicycle
   *[other] { $count } bicycles
}
thing-car = { $count ->
    [1] a car
   *[other] { $count } cars
}
thing-motorcycle = { $count ->
    [1] a motorcycle
   *[other] { $count } motorcycles
}
thing-airplane = { $count ->
    [1] an aeroplane
   *[other] { $count } aeroplanes
}
thing-bus = { $count ->
    [1] a bus
   *[other] { $count } buses
}
thing-train = { $count ->
    [1] a train
   *[other] { $count } trains
}
thing-truck = { $count ->
    [1] a lorry or van
   *[other] { $count } lorries or vans
}
thing-boat = { $count ->
    [1] a boat
   *[other] { $count } boats
}
thing-bench = { $count ->
    [1] a bench
   *[other] { $count } benches
}
thing-bird = { $count ->
    [1] a bird
   *[other] { $count } birds
}
thing-cat = { $count ->
    [1] a cat
   *[other] { $count } cats
}
thing-dog = { $count ->
    [1] a dog
   *[other] { $count } dogs
}
thing-horse = { $count ->
    [1] a horse
   *[other] { $count } horses
}
thing-sheep = { $count ->
    [1] a sheep
   *[other] { $count } sheep
}
thing-cow = { $count ->
    [1] a cow
   *[other] { $count } cows
}
thing-backpack = { $count ->
    [1] a backpack
   *[other] { $count } backpacks
}
thing-umbrella = { $count ->
    [1] an umbrella
   *[other] { $count } umbrellas
}
thing-handbag = { $count ->
    [1] a handbag
   *[other] { $count } handbags
}
thing-tie = { $count ->
    [1] a tie
   *[other] { $count } ties
}
thing-suitcase = { $count ->
    [1] a suitcase
   *[other] { $count } suitcases
}
thing-ball = { $count ->
    [1] a ball
   *[other] { $count } balls
}
thing-bottle = { $count ->
    [1] a bottle
   *[other] { $count } bottles
}
thing-wine-glass = { $count ->
    [1] a wine glass
   *[other] { $count } wine glasses
}
thing-cup = { $count ->
    [1] a cup
   *[other] { $count } cups
}
thing-fork = { $count ->
    [1] a fork
   *[other] { $count } forks
}
thing-knife = { $count ->
    [1] a knife
   *[other] { $count } knives
}
thing-spoon = { $count ->
    [1] a spoon
   *[other] { $count } spoons
}
thing-bowl = { $count ->
    [1] a bowl
   *[other] { $count } bowls
}
thing-banana = { $count ->
    [1] a banana
   *[other] { $count } bananas
}
thing-apple = { $count ->
    [1] an apple
   *[other] { $count } apples
}
thing-sandwich = { $count ->
    [1] a sandwich
   *[other] { $count } sandwiches
}
thing-orange = { $count ->
    [1] an orange
   *[other] { $count } oranges
}
thing-carrot = { $count ->
    [1] a carrot
   *[other] { $count } carrots
}
thing-pizza = { $count ->
    [1] a pizza
   *[other] { $count } pizzas
}
thing-cake = { $count ->
    [1] a cake
   *[other] { $count } cakes
}
thing-chair = { $count ->
    [1] a chair
   *[other] { $count } chairs
}
thing-couch = { $count ->
    [1] a sofa
   *[other] { $count } sofas
}
thing-plant = { $count ->
    [1] a potted plant
   *[other] { $count } potted plants
}
thing-bed = { $count ->
    [1] a bed
   *[other] { $count } beds
}
thing-table = { $count ->
    [1] a table
   *[other] { $count } tables
}
thing-toilet = { $count ->
    [1] a toilet
   *[other] { $count } toilets
}
thing-tv = { $count ->
    [1] a screen
   *[other] { $count } screens
}
thing-laptop = { $count ->
    [1] a laptop
   *[other] { $count } laptops
}
thing-mouse = { $count ->
    [1] a computer mouse
   *[other] { $count } computer mice
}
thing-remote = { $count ->
    [1] a remote control
   *[other] { $count } remote controls
}
thing-keyboard = { $count ->
    [1] a keyboard
   *[other] { $count } keyboards
}
thing-phone = { $count ->
    [1] a mobile phone
   *[other] { $count } mobile phones
}
thing-microwave = { $count ->
    [1] a microwave
   *[other] { $count } microwaves
}
thing-oven = { $count ->
    [1] an oven
   *[other] { $count } ovens
}
thing-sink = { $count ->
    [1] a sink
   *[other] { $count } sinks
}
thing-fridge = { $count ->
    [1] a fridge
   *[other] { $count } fridges
}
thing-book = { $count ->
    [1] a book
   *[other] { $count } books
}
thing-clock = { $count ->
    [1] a clock
   *[other] { $count } clocks
}
thing-vase = { $count ->
    [1] a vase
   *[other] { $count } vases
}
thing-scissors = { $count ->
    [1] a pair of scissors
   *[other] { $count } pairs of scissors
}
thing-teddy-bear = { $count ->
    [1] a soft toy
   *[other] { $count } soft toys
}
thing-toothbrush = { $count ->
    [1] a toothbrush
   *[other] { $count } toothbrushes
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = at { $hour } o’clock
place-middle = in the middle
place-left = on the left
place-right = on the right
place-top = at the top
place-bottom = at the bottom
place-top-left = at the top left
place-top-right = at the top right
place-bottom-left = at the bottom left
place-bottom-right = at the bottom right
place-near = { $place }, near
place-far = { $place }, far away
