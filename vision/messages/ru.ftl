# A photo that could not be taken in
error-photo-unusable = Это фото не подходит. Попробуйте, пожалуйста, другое.
error-photo-empty = Фото пустое. Снимите, пожалуйста, ещё раз.
error-photo-too-large = Файл фото слишком большой. Можно не больше { $megabytes } мегабайт.
error-photo-too-many-pixels = В фото слишком много пикселей. Можно не больше { $megapixels } мегапикселей.
error-photo-too-small = Изображение слишком маленькое, на нём ничего не видно. Сделайте, пожалуйста, новое фото.
error-photo-type-unknown = Этот файл — не фото, которое можно открыть. Подходят JPEG, PNG, WebP, HEIC и AVIF.
error-photo-mislabelled = Тип файла не совпадает с указанным. Отправьте, пожалуйста, фото ещё раз.
error-photo-animated = Это движущееся изображение. Отправьте, пожалуйста, обычное фото.
error-photo-damaged = Фото повреждено или пришло не полностью. Отправьте, пожалуйста, ещё раз.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Что-то закрывает камеру, возможно, палец. Уберите его и попробуйте ещё раз.
retake-dark = Слишком темно. Включите свет или подойдите к окну и попробуйте ещё раз.
retake-overexposed = Слишком много света. Выключите вспышку или отвернитесь от света и попробуйте ещё раз.
retake-blurred = Фото размыто. Держите телефон неподвижно двумя руками и попробуйте ещё раз.
retake-glare = На фото блик. Немного наклоните телефон или выключите вспышку и попробуйте ещё раз.
retake-empty = Видна только пустая поверхность. Отодвиньте телефон немного назад и попробуйте ещё раз.
retake-cut-left = Текст обрезан слева. Подвиньте телефон немного влево и попробуйте ещё раз.
retake-cut-right = Текст обрезан справа. Подвиньте телефон немного вправо и попробуйте ещё раз.
retake-cut-top = Текст обрезан сверху. Подвиньте телефон немного вверх и попробуйте ещё раз.
retake-cut-bottom = Текст обрезан снизу. Подвиньте телефон немного вниз и попробуйте ещё раз.
retake-too-small = Текст слишком мелкий. Поднесите телефон ближе и попробуйте ещё раз.
retake-unreadable = Текст виден, но прочитать его точно не получается. Держите телефон прямо перед ним, чуть ближе, и попробуйте ещё раз.
retake-again = На этом фото ничего не разобрать. Снимите, пожалуйста, ещё раз.

# Colours
colour-black = чёрный
colour-dark-grey = тёмно-серый
colour-grey = серый
colour-light-grey = светло-серый
colour-white = белый
colour-red = красный
colour-dark-red = тёмно-красный
colour-pink = розовый
colour-orange = оранжевый
colour-brown = коричневый
colour-dark-brown = тёмно-коричневый
colour-light-brown = светло-коричневый
colour-beige = бежевый
colour-yellow = жёлтый
colour-olive = оливковый
colour-green = зелёный
colour-dark-green = тёмно-зелёный
colour-light-green = светло-зелёный
colour-turquoise = бирюзовый
colour-dark-turquoise = тёмно-бирюзовый
colour-blue = синий
colour-dark-blue = тёмно-синий
colour-light-blue = голубой
colour-navy = тёмно-синий, почти чёрный
colour-purple = фиолетовый
colour-dark-purple = тёмно-фиолетовый
colour-light-purple = светло-фиолетовый

# Light
light-dark = Темно.
light-dim = Света мало.
light-normal = Освещение обычное.
light-bright = Светло.
light-from-left = Больше света слева.
light-from-right = Больше света справа.
light-from-top = Больше света сверху.
light-from-bottom = Больше света снизу.
