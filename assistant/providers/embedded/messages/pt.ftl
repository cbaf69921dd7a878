## Reading print
says = Está escrito: “{ $text }”
may-say = Não é certo, mas pode estar escrito: “{ $text }”
not-sure = Não é certo, mas:
big-print = Em letras grandes está escrito: “{ $text }”
page-begins = É uma página de texto que começa assim: “{ $text }”
receipt-begins = Parece uma conta ou um recibo que começa assim: “{ $text }”
also-print = Também está escrito: “{ $text }”
what-is-there = O que consigo ler é: “{ $text }”
printed-here = Aqui está impresso: “{ $text }”
make-out = Só consigo distinguir: “{ $text }”
more-text = Há mais texto; peça para eu ler tudo.
more-text-rest = Há mais texto; peça o resto.
nothing-more = Isso é tudo o que consigo ler.
ask-more = Pergunte se quiser saber mais.
no-text = Não encontrei texto nesta foto.
not-read = Não consegui ler o texto agora.
scripts = Há texto em letras que não sei ler.
try-again = Pergunte de novo daqui a pouco.
retake = Tire a foto de novo, mais de perto e sem mexer.
turn-it = Pode estar em outro lado; vire e tire outra foto.
no-photo = Para isso preciso de uma foto.
photo-lead = Foto { $number }: { $sentence }

## Dates
date-best-before = Consumir de preferência antes de: { $date }.
date-use-by = Consumir até: { $date }.
date-expiry = Validade: { $date }.
date-production = Fabricado: { $date }.
date-other = A data é: { $date }.
date-unsaid = Há uma data: { $date }.
dates-several = Há estas datas: { $dates }.
date-printed = Impresso assim: “{ $printed }”
date-ambiguous = Pode ser { $first } ou { $second }.
date-passed = Essa data já passou.
date-unlabelled = Não diz a que se refere essa data.

## Facts
total = O total é { $amount }.
price = O preço impresso é { $amount }.
amounts = Os maiores valores são { $amounts }.
amounts-doubt = Nenhum está marcado como total.
phone = O número de telefone é { $number }.
address = O endereço é: { $text }.
sender = É de: “{ $text }”
recipient = É para: “{ $text }”
nutrition-per = Por { $per }: “{ $text }”
signed = Está assinado: “{ $text }”
numbers = Leio estes números: { $numbers }.
number-model = O modelo é { $number }.
number-lot = O número do lote é { $number }.
number-serial = O número de série é { $number }.
measure = Está impresso: { $text }.
strength = A dosagem impressa é { $text }.
ask-pharmacist = A quantidade certa para você, um farmacêutico ou médico pode dizer.
money = Está escrito { $amount }.
money-doubt = Só leio o que está impresso; não sei dizer se é verdadeiro.
website = O site é { $host }.
mail-address = O e-mail é { $address }.
substance-named = Sim, está mencionado: “{ $text }”
substance-maybe = Pode conter: “{ $text }”
substance-without = Diz que não contém: “{ $text }”
substance-not-seen = Não vejo nos ingredientes que consigo ler, mas talvez não veja todos.
substance-no-list = Não vejo uma lista de ingredientes, por isso não posso dizer.
yes-print = Sim, está escrito: “{ $text }”
partly-print = Em parte: está escrito “{ $text }”, mas não vejo “{ $word }”.
word-not-printed = Não vejo “{ $word }” no texto.

## Not there
not-found-expiry = Não vejo data de validade.
not-found-date = Não vejo nenhuma data.
not-found-hours = Não vejo nenhum horário.
not-found-amount = Não vejo nenhum valor em dinheiro.
not-found-change = Não vejo quanto é o troco.
not-found-strength = Não vejo a dosagem do remédio.
not-found-dosage = Não vejo como tomar.
not-found-cooking = Não vejo instruções de preparo.
not-found-directions = Não vejo instruções de uso.
not-found-warnings = Não vejo avisos nem efeitos colaterais.
not-found-ingredients = Não vejo a lista de ingredientes.
not-found-nutrition = Não vejo esse valor.
not-found-phone = Não vejo um número de telefone.
not-found-address = Não vejo um endereço.
not-found-sender = Não vejo de quem é.
not-found-recipient = Não vejo para quem é.
not-found-origin = Não vejo onde foi fabricado.
not-found-title = Não vejo um título.
not-found-number = Não vejo nenhum número.
not-found-model = Não vejo o número do modelo.
not-found-size = Não vejo a quantidade.
not-found-count = Não vejo quantos há dentro.
not-found-money = Não consigo dizer que nota ou moeda é esta.
not-found-password = Não vejo uma senha.

## Codes
code-web = Um código leva a { $host }.
code-wifi = Um código da rede Wi-Fi “{ $name }”; peça a senha se precisar.
wifi-password = A senha de “{ $name }” é: { $password }
code-card = Um código com o cartão de contato de “{ $name }”.
code-phone = Um código com o telefone { $number }.
code-mail = Um código com o e-mail { $address }.
code-number = O número do código de barras é { $number }.
code-text = Um código diz: “{ $text }”
no-code = Não encontrei código QR nem código de barras.
code-closer = Chegue um pouco mais perto e mantenha o código plano.
codes-unchecked = Não consegui procurar códigos agora.

## Colours and light
colour-one = Parece da cor { $colour }.
colour-mostly = Parece principalmente da cor { $colour }, com { $others }.
colour-several = Vejo estas cores: { $colours }.
colour-low-light = Há pouca luz, por isso a cor é incerta.
colour-whole-photo = Isso vale para a foto toda, não só para a parte marcada.
cannot-colour = Não consigo distinguir a cor nesta foto.
match-needs-two = Não sei dizer se combinam; envie uma foto de cada um e eu comparo as cores.
match-different = A foto { $first } é principalmente da cor { $one } e a foto { $second } da cor { $other }.
match-doubt = Comparo só o que as fotos mostram; tons finos e estampas pequenas podem me escapar.
cannot-pattern = Não consigo distinguir a estampa nesta foto.
colour-mostly-one = Parece principalmente da cor { $colour }.
colour-many = Vejo muitas cores, principalmente { $colours }.
match-alike = As fotos { $first } e { $second } são principalmente da cor { $colour }, no mesmo tom.
match-shades = { $shade ->
    [lighter] As fotos { $first } e { $second } são principalmente da cor { $colour }, mas a foto { $second } é mais clara.
    [darker] As fotos { $first } e { $second } são principalmente da cor { $colour }, mas a foto { $second } é mais escura.
   *[other] As fotos { $first } e { $second } são principalmente da cor { $colour }, mas a foto { $second } tem um tom um pouco diferente.
}
match-near = { $shade ->
    [lighter] A foto { $first } é principalmente da cor { $one } e a foto { $second } da cor { $other }: parecidas, mas a foto { $second } é mais clara.
    [darker] A foto { $first } é principalmente da cor { $one } e a foto { $second } da cor { $other }: parecidas, mas a foto { $second } é mais escura.
   *[other] A foto { $first } é principalmente da cor { $one } e a foto { $second } da cor { $other }: parecidas, mas não iguais.
}
match-also = Na foto { $number } há também { $colours }.
match-light = A luz é diferente ou fraca, por isso a comparação é incerta.
pattern-plain = Parece liso, sem estampa, da cor { $colour }.
pattern-none = Parece liso, sem estampa.
pattern-fine = Uma estampa muito fina pode me escapar.
pattern-striped = { $direction ->
    [across] Parece listrado, com listras da esquerda para a direita: { $colours }.
    [upright] Parece listrado, com listras de cima para baixo: { $colours }.
    [diagonal] Parece listrado, com listras inclinadas: { $colours }.
   *[other] Parece listrado: { $colours }.
}
pattern-checked = Parece xadrez: { $colours }.
pattern-dotted = Parece de bolinhas: { $colours }.
light-shines = Algo brilha forte { $places }: uma lâmpada, uma janela, uma tela ou um reflexo.
light-none = Não vejo nenhuma lâmpada ou janela brilhando na foto.
light-none-dark = Está escuro; não vejo nenhuma luz acesa.
light-source = Não sei dizer se a luz é de uma lâmpada ou do dia.
brighter-none = Nenhum lado é claramente mais claro.

## People
people-none = Não vejo nenhum rosto nesta foto.
people-turned = Se alguém estiver de costas, eu não percebo.
people-one = Vejo uma pessoa, { $place }.
people-many = { $count ->
    [one] Vejo { $count } pessoa.
   *[other] Vejo { $count } pessoas.
}
people-places = Da esquerda para a direita: { $places }.
people-together = Todas estão { $place }.
people-group = { $count ->
    [1] uma { $place }
   *[other] { $count } { $place }
}
place-left-near = à esquerda, perto
place-left-mid = à esquerda
place-left-far = à esquerda, longe
place-middle-near = no meio, perto
place-middle-mid = no meio
place-middle-far = no meio, longe
place-right-near = à direita, perto
place-right-mid = à direita
place-right-far = à direita, longe
faces-unchecked = Não consegui procurar pessoas agora.
never-who = Não digo quem é alguém pelo rosto.
never-traits = Não julgo como uma pessoa é por uma foto.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] Sim, está nítida; consigo ler { $count } linha.
   *[other] Sim, está nítida; consigo ler { $count } linhas.
}
photo-good-no-text = A foto está nítida, mas não vejo texto que eu possa ler.
photo-bad = Não, ainda não está boa.
upright = O texto está na posição certa.
upside-down = O texto está de cabeça para baixo.
on-its-side = O texto está de lado; gire um quarto de volta.
upright-unknown = Não sei dizer qual lado é para cima.
cannot-name = Não vejo nada impresso que eu possa ler, e sem isso não sei dizer o que é.
cannot-describe = Não consigo descrever mais de uma cena.
cannot-judge = Isso eu não posso avaliar por uma foto.
cannot-find = Isso eu não consigo procurar; só conheço alguns objetos comuns.
cannot-count = Isso eu não consigo contar; só conheço alguns objetos comuns.
never-medical = Não avalio nada de saúde; pergunte a um médico ou farmacêutico.
can-read-print = Posso ler o que está escrito.
person-can-look = Você pode pedir a uma pessoa que veja a foto.
captcha = Eu não resolvo esses testes; a maioria tem um botão de áudio.

## Things
thing-is = Parece { $thing }, { $place }.
things-are = Parecem { $things }: { $places }.
thing-here = { $thing }, { $place }
things-seen = Acho que vejo: { $things }.
things-counted = Acho que vejo { $things }; pode haver mais.
thing-not-seen = Não encontro { $thing } nesta foto, mas nem sempre vejo tudo.
things-unchecked = Não consegui procurar objetos agora.
people-one-faceless = Vejo uma pessoa, { $place }, mas nenhum rosto.
people-faceless = { $count ->
    [1] De uma delas não vejo o rosto.
   *[other] De { $count } delas não vejo o rosto.
}
