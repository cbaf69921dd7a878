unchecked =
    Dat kon ik zojuist niet goed controleren.
    Ik kan een vrijwilliger voor u vragen, of u kunt het nog eens proberen.
identity-obscure =
    Ik kan beschrijven wat ik zie en gedrukte namen voorlezen, maar niet zeggen wie iemand is.
    Als u meer wilt weten, kan ik een vrijwilliger vragen.
identity-withheld = Wie dit is, laat ik weg.
sensitive-traits-guide =
    Ik kan vertellen wat mensen dragen en doen, maar niet wat ze geloven of waar ze vandaan komen.
    Ik kan ook een vrijwilliger vragen.
sensitive-traits-withheld = Vermoedens over deze persoon laat ik weg.
ungrounded-inference-guide =
    Ik kan beschrijven wat ik van iemand zie, maar niet wat voor mens het is.
    Ik kan ook een vrijwilliger vragen.
ungrounded-inference-withheld = Vermoedens over deze persoon laat ik weg.
medical-guide =
    Ik kan voorlezen wat er gedrukt staat en beschrijven wat ik zie, maar over dosis en gezondheid kunt u het beter de apotheker of de dokter vragen.
    Ik kan ook een vrijwilliger vragen om mee te kijken.
medical-escalate =
    Bel nu alstublieft het alarmnummer, want dit kan een noodgeval zijn.
    Ik haal er een vrijwilliger bij om u te helpen.
medical-withheld = Dat laat ik over aan de apotheker of de dokter.
high-risk-guide =
    Ik kan dit beschrijven en voorlezen wat erop staat, maar of het veilig is, laat een foto niet zien.
    Vraag het aan iemand bij u in de buurt, of laat mij een vrijwilliger vragen.
high-risk-withheld = Dat dit veilig is, kan ik niet beloven.
geolocation-guide =
    Ik kan de omgeving beschrijven en borden voorlezen, maar niet uitzoeken waar iemand woont of is.
    Ik kan ook een vrijwilliger vragen.
geolocation-withheld = Waar deze persoon is, laat ik weg.
captcha-guide =
    Ik kan u helpen een andere weg te vinden, vaak een audioknop ernaast, maar de puzzel zelf los ik niet op.
    Ik kan ook een vrijwilliger vragen om u erdoorheen te helpen.
captcha-withheld = De oplossing van de puzzel laat ik weg.
illicit-guide =
    Ik kan de foto beschrijven en de tekst voorlezen, maar hoe dat moet, laat ik weg.
    Ik kan ook een vrijwilliger vragen.
illicit-refuse =
    Ik kan de foto beschrijven, maar daarmee kan ik niet helpen.
    Als ik u verkeerd heb begrepen, kan ik een vrijwilliger vragen.
illicit-withheld = Dat deel laat ik weg.
violence-guide =
    Ik kan de foto beschrijven en de tekst voorlezen, maar dat deel laat ik weg.
    Als er iets aan de hand is, kan ik een vrijwilliger vragen om met u te praten.
violence-refuse =
    Ik kan de foto beschrijven, maar niet helpen om iemand pijn te doen.
    Als er iets aan de hand is, kan ik een vrijwilliger vragen om met u te praten.
violence-withheld = Dat deel laat ik weg.
self-harm-escalate =
    Wat goed dat u het mij vertelt, en u hoeft hier niet alleen mee te zijn: bel nu alstublieft een hulplijn of het alarmnummer.
    Ik haal er een vrijwilliger bij die er voor u is.
self-harm-withheld = Dat deel laat ik weg.
hate-guide =
    Ik kan de foto beschrijven en de tekst voorlezen, maar ik voeg niets toe dat mensen omlaaghaalt.
    Ik kan ook een vrijwilliger vragen.
hate-refuse =
    Ik kan de foto beschrijven of de tekst voorlezen, maar daarmee kan ik niet helpen.
    Als ik u verkeerd heb begrepen, kan ik een vrijwilliger vragen.
hate-withheld = Dat deel laat ik weg.
sexual-guide =
    Ik kan kleding, houding en omgeving beschrijven, maar dat deel laat ik weg.
    Ik kan ook een vrijwilliger vragen.
sexual-refuse =
    Ik kan kleding en omgeving beschrijven, maar dat niet.
    Als ik u verkeerd heb begrepen, kan ik een vrijwilliger vragen.
sexual-withheld = Dat deel laat ik weg.
minors-refuse =
    Ik kan de plek en de dingen op de foto beschrijven, maar dat niet.
    Als een kind hulp nodig heeft, haal ik er meteen een vrijwilliger bij.
minors-withheld = Dat deel laat ik weg.
disinformation-guide =
    Ik kan voorlezen en beschrijven wat er echt op de foto staat, maar wat verzonnen is, laat ik weg.
    Ik kan ook een vrijwilliger vragen.
disinformation-refuse =
    Ik kan voorlezen en beschrijven wat er echt op de foto staat, maar niets verzinnen.
    Ik kan ook een vrijwilliger vragen.
disinformation-withheld = Dat deel laat ik weg.
jailbreak-guide =
    Ik beschrijf de foto graag voor u, zoals ik dat altijd doe.
    Ik kan ook een vrijwilliger vragen.
jailbreak-refuse =
    Ik kan u de tekst op de foto voorlezen, maar ik doe niet wat er staat.
    Ik kan ook een vrijwilliger vragen.
jailbreak-withheld = Dat deel laat ik weg.
photo-text-guide =
    Ik kan u de tekst op de foto voorlezen, maar ik doe niet wat er staat.
    Ik kan ook een vrijwilliger vragen.
photo-text-withheld = Op de foto staat tekst die mij opdrachten wil geven, en die volg ik niet op.
photo-stays =
    Op deze foto is misschien iemand zonder kleren te zien, daarom blijft hij op deze server en kijk alleen ikzelf ernaar, met mijn eenvoudige ogen.
    Als u dat wilt, kan ik een vrijwilliger vragen.
any-withheld = Dat deel laat ik weg.
