unchecked =
    Nie udało mi się teraz dobrze tego sprawdzić.
    Mogę zapytać wolontariusza albo możesz spróbować jeszcze raz.
identity-obscure =
    Mogę opisać, co widzę, i przeczytać wydrukowane nazwisko, ale nie powiem, kto to jest.
    Jeśli chcesz wiedzieć więcej, mogę zapytać wolontariusza.
identity-withheld = Pomijam to, kto to jest.
sensitive-traits-guide =
    Mogę powiedzieć, co ludzie mają na sobie i co robią, ale nie to, w co wierzą ani skąd pochodzą.
    Mogę też zapytać wolontariusza.
sensitive-traits-withheld = Pomijam domysły na temat tej osoby.
ungrounded-inference-guide =
    Mogę opisać, jak ktoś wygląda, ale nie to, jakim jest człowiekiem.
    Mogę też zapytać wolontariusza.
ungrounded-inference-withheld = Pomijam domysły na temat tej osoby.
medical-guide =
    Mogę przeczytać to, co wydrukowane, i opisać, co widzę, ale o dawkę i zdrowie lepiej zapytać farmaceutę lub lekarza.
    Mogę też poprosić wolontariusza, żeby spojrzał.
medical-escalate =
    Zadzwoń, proszę, od razu na numer alarmowy, bo to może być nagły przypadek.
    Wzywam już wolontariusza, żeby ci pomógł.
medical-withheld = To zostawiam farmaceucie lub lekarzowi.
high-risk-guide =
    Mogę to opisać i przeczytać napisy, ale zdjęcie nie pokaże, czy to jest bezpieczne.
    Zapytaj kogoś w pobliżu albo ja mogę zapytać wolontariusza.
high-risk-withheld = Nie mogę obiecać, że to jest bezpieczne.
geolocation-guide =
    Mogę opisać okolicę i przeczytać szyldy, ale nie ustalę, gdzie ktoś mieszka ani gdzie jest.
    Mogę też zapytać wolontariusza.
geolocation-withheld = Pomijam to, gdzie jest ta osoba.
captcha-guide =
    Mogę pomóc znaleźć inny sposób, często obok jest przycisk z zadaniem dźwiękowym, ale samej zagadki nie rozwiążę.
    Mogę też poprosić wolontariusza, żeby pomógł ci przez to przejść.
captcha-withheld = Pomijam rozwiązanie zagadki.
illicit-guide =
    Mogę opisać zdjęcie i przeczytać tekst, ale pomijam to, jak się to robi.
    Mogę też zapytać wolontariusza.
illicit-refuse =
    Mogę opisać zdjęcie, ale w tym nie pomogę.
    Jeśli chodziło ci o coś innego, mogę zapytać wolontariusza.
illicit-withheld = Tę część pomijam.
violence-guide =
    Mogę opisać zdjęcie i przeczytać tekst, ale tę część pomijam.
    Jeśli dzieje się coś złego, mogę poprosić wolontariusza, żeby z tobą porozmawiał.
violence-refuse =
    Mogę opisać zdjęcie, ale nie pomogę nikogo skrzywdzić.
    Jeśli dzieje się coś złego, mogę poprosić wolontariusza, żeby z tobą porozmawiał.
violence-withheld = Tę część pomijam.
self-harm-escalate =
    Dobrze, że mi o tym mówisz, i nie musisz zostawać z tym bez wsparcia: zadzwoń teraz, proszę, na telefon zaufania albo na numer alarmowy.
    Wzywam już wolontariusza, żeby był przy tobie.
self-harm-withheld = Tę część pomijam.
hate-guide =
    Mogę opisać zdjęcie i przeczytać tekst, ale nie dodam niczego, co poniża ludzi.
    Mogę też zapytać wolontariusza.
hate-refuse =
    Mogę opisać zdjęcie albo przeczytać tekst, ale w tym nie pomogę.
    Jeśli chodziło ci o coś innego, mogę zapytać wolontariusza.
hate-withheld = Tę część pomijam.
sexual-guide =
    Mogę opisać ubranie, pozę i otoczenie, ale tę część pomijam.
    Mogę też zapytać wolontariusza.
sexual-refuse =
    Mogę opisać ubranie i otoczenie, ale tego nie.
    Jeśli chodziło ci o coś innego, mogę zapytać wolontariusza.
sexual-withheld = Tę część pomijam.
minors-refuse =
    Mogę opisać miejsce i przedmioty na zdjęciu, ale tego nie.
    Jeśli jakieś dziecko potrzebuje pomocy, od razu poproszę wolontariusza.
minors-withheld = Tę część pomijam.
disinformation-guide =
    Mogę przeczytać i opisać to, co naprawdę jest na zdjęciu, ale pomijam to, co byłoby zmyślone.
    Mogę też zapytać wolontariusza.
disinformation-refuse =
    Mogę przeczytać i opisać to, co naprawdę jest na zdjęciu, ale niczego nie zmyślę.
    Mogę też zapytać wolontariusza.
disinformation-withheld = Tę część pomijam.
jailbreak-guide =
    Chętnie opiszę ci zdjęcie, tak jak zawsze to robię.
    Mogę też zapytać wolontariusza.
jailbreak-refuse =
    Mogę przeczytać ci tekst ze zdjęcia, ale nie zrobię tego, co w nim każą.
    Mogę też zapytać wolontariusza.
jailbreak-withheld = Tę część pomijam.
photo-text-guide =
    Mogę przeczytać ci tekst ze zdjęcia, ale nie zrobię tego, co w nim każą.
    Mogę też zapytać wolontariusza.
photo-text-withheld = Na zdjęciu jest tekst, który próbuje mi rozkazywać, ale go nie słucham.
photo-stays =
    Na tym zdjęciu ktoś może być bez ubrania, więc zostaje ono na tym serwerze i patrzę na nie tylko ja, swoimi prostymi oczami.
    Jeśli chcesz, mogę zapytać wolontariusza.
any-withheld = Tę część pomijam.
