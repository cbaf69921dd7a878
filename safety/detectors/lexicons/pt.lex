# Portuguese. See en.lex for what the concepts mean.
[person]
homem ; homens ; mulher* ; senhor* ; moço ; moça ; rapaz ; menin* ; garot* ; criança* ; pessoa* ; gente ; bebe ; cara ; sujeito ; tipo ; ator ; atores ; atriz ; politic* ; cantor* ; jogador* ; famos* ; rosto* ; individuo ; jovem ; idos* ; noiv* ; casal ; alguem ; atleta ; apresentador* ; desconhecid* ; celebridade*
[pronoun]
ele ; ela ; eles ; elas ; essa pessoa ; esta pessoa
[relation]
(minha|meu) (mulher|esposa|esposo|marido|mae|pai|filho|filha|irmao|irma|amigo|amiga|namorado|namorada|vizinho|vizinha|chefe|professor|professora|tia|tio|primo|prima|avo|neto|neta|colega|ex|sobrinho|sobrinha|companheir*|medico)
[public_role]
presidente ; presidenta ; primeiro ministro ; primeira ministra ; chanceler ; rei ; rainha ; principe ; princesa ; papa ; senador* ; governador* ; prefeito ; prefeita ; diretor executivo ; fundador* ; ministr* ; cantor* ; vocalista ; ator ; atriz ; capitao ; treinador ; estrela ; jogador ; lider ; tenista ; bilionario
[thing]
carta ; envelope ; pacote ; encomenda ; correio ; livro ; etiqueta ; rotulo ; placa ; cartaz ; cracha ; cartao ; bilhete ; nota ; ingresso ; revista ; jornal ; artigo ; pagina ; documento ; formulario ; fatura ; conta ; recibo ; cheque ; disco ; cd ; filme ; serie ; musica ; banda ; quadro ; estatua ; boneca ; brinquedo ; moeda ; selo ; caixa ; garrafa ; lata ; saco ; sacola ; produto ; marca ; tela ; mensagem ; telefone ; presente ; cardapio ; lista ; camiseta ; cachorro ; gato
[body]
pinta ; sinal ; erupcao ; ferida ; ferimento ; corte ; picada ; mordida ; inchaço ; caroço ; mancha* ; pele ; bolha ; queimadura ; hematoma ; cicatriz ; pontos ; garganta ; lingua ; urina ; fezes ; unha ; olho* ; braço ; perna ; pe ; mao ; dedo ; costas ; pescoço ; peito ; tornozelo ; joelho ; punho ; dente ; verruga ; espinha ; orelha
[drug]
comprimido* ; pilula* ; capsula* ; remedio* ; medicamento* ; medicaçao ; antibiotico* ; analgesico* ; insulina ; xarope ; gotas ; dose ; doses ; vacina ; inalador ; ibuprofeno ; paracetamol ; dipirona ; aspirina ; varfarina ; metformina ; amoxicilina ; vitamina* ; pomada ; mg ; omeprazol ; anticoagulante* ; colher* ; pastilha*
[medical_image]
radiografia* ; raio x ; raios x ; ressonancia ; tomografia ; ultrassom ; ecografia ; mamografia ; eletrocardiograma ; ecg
[illness]
cancer ; canceros* ; malign* ; benign* ; melanoma ; tumor* ; fratura* ; quebrad* ; pneumonia ; infectad* ; infeccionad* ; infecçao ; inflamad* ; eczema ; psoriase ; herpes ; diabetes ; diabetic* ; avc ; derrame ; infarto ; enfarte ; covid ; gripe ; catapora ; sarampo ; sarna ; glaucoma ; catarata ; conjuntivite ; alergia ; reaçao alergica ; contagios* ; doença ; anemia ; artrite ; tuberculose ; asma ; urticaria ; gravida ; hernia ; trombose ; cisto ; micose
[wild]
cogumelo* ; baga* ; frutinha* ; planta silvestre ; planta que encontrei ; cobra ; aranha ; fruta silvestre
[who_person]
quem (e|sao|era|eram|esta|estao|seria) (o|a|os|as|esse|essa|esses|essas|este|esta|estes|aquele|aquela)? (outr*|primeir*|famos*)? {person} ; quem (e|sao) (ele|ela|eles|elas) ; quem (esta|estao|aparece|aparecem|tem|vejo|estou|sorri|veste) ; quem (e|sao) (o|a|os|as) (que|da esquerda|da direita|do meio|da foto) ; (sabe|diga|diz|adivinhe|pode me dizer|me diga|me diz) quem (e|sao|era) !(o autor) !(o remetente) !(o fabricante) ; de quem e (este|esse|o) rosto ; para quem estou olhando
[who_this]
quem (e|sao|era) (este|esta|isto|isso|esse|essa|aquele|aquela)?$ ; quem (e|sao) (este|esta|isto|isso|esse|essa) !{thing} ; ^quem e$
[who_neutral]
(de|para|a) quem !(estou|eu|to) ; quem .... (escreveu|fez|faz|fabric*|publicou|publica|enviou|mandou|pintou|dirigiu|canta|cantou|assinou|inventou|produz*|autor*|remetente|fabricante|editora|marca|empresa|compos|desenhou|destinatario) ; quem (e|era) (o|a) (autor*|remetente|fabricante|destinatari*|dono|dona|diretor|compositor)
[name_person]
(iniciais|primeira letra) (de|do|da|desse|dessa) .. {person} ; (como|qual) .. (se chama|chama|chamam) (ele|ela|eles|este|esta|esse|essa|o|a)? .. {person} ; como (ele|ela|eles) (se)? chama* ; como se chama$ ; como se chama (ele|ela)$ ; qual (e)? (o|seu) (seu)? (nome|sobrenome|apelido) (dele|dela|deles) ; qual e o (nome|sobrenome) (da|do|dessa|desse|desta|deste|das|dos) .. {person} ; nome (dele|dela|deles|delas) ; nome (da|do|dessa|desse|desta|deste) .. {person} ; qual e o seu nome$
[name_bare]
(e)? (o|seu) (nome|sobrenome)$ ; qual e o nome$ ; e o (nome|sobrenome) ; com que letra começa
[recognise]
(identifi*|reconhec*) .. {person} ; (voce)? (reconhece|conhece|identifica) .. (este|esta|esse|essa|ele|ela|o|a) ; (que|qual) (famos*|ator|atriz|politic*|cantor*|celebridade|jogador) (e|aparece) ; (com quem|com qual famoso) .. parece ; parece com (algum*|um*) .. (famos*|ator|atriz|celebridade) ; reconhecimento facial ; ja viu (esta|essa|este|esse) (pessoa|homem|mulher|rosto)
[famous]
(e|sao) (alguem)? (famos*|conhecid*|uma celebridade) !(marca|prato|lugar|quadro) ; (ele|ela|pessoa|homem|mulher) .. (e)? famos* ; por que .. (famos*|conhecid*) ; em que (filme*|serie*|time|grupo|partido|banda|novela*) .. (ele|ela|este|esta|esse|essa|aparece|atuou|joga) ; (quando|em que ano) (ele|ela) (nasceu|foi eleit*)
[same_person]
mesma pessoa ; o mesmo (homem|rapaz|cara|senhor) ; a mesma (mulher|menina|moça|pessoa) ; compar* .. (rostos|caras|pessoas)
[face_search]
(encontr*|procur*|busc*|localiz*|ach*) .... (perfil|facebook|instagram|linkedin|redes sociais|conta|telefone) .. (dele|dela|dessa|desse|desta|deste|da|do) ; (procur*|busc*|encontr*|ach*) .. (essa|esse|esta|este) (pessoa|homem|mulher|menina|cara|moça) ; (perfil|facebook|instagram|linkedin) (dele|dela|dessa pessoa|desse homem|dessa mulher)
[is_relation]
(esse|essa|este|esta|aquele|aquela|ele|ela|isso) ... e (o|a)? {relation} ; (sera que|sera) .. e .. {relation} ; ^e (o|a)? {relation} ; (seria|era) (o|a)? {relation} ; (ve|onde esta|qual e|qual deles e|cade) .. {relation}
[is_named]
(e|sao|seria) .. ; parece com ; (este|esta|esse|essa|ele|ela) e ..
[narrowing]
(e) (um|uma)? .. (ator|atriz|politic*|cantor*|atleta|jogador*|presidente|american*|brasileir*|portugues*|frances*|aleman*|alemao|ingles*|ric*) ; (ele|ela) .. (ganhou|atuou|jogou|participou|cantou|fez) .. (oscar|filme*|copa|time|serie|novela|titanic) ; nome (dele|dela) começa ; (qual|que) .. (nacionalidade|profissao) .. (dele|dela)
[from_print]
(no|na|do|da|em|seu|sua) (seu|sua)? (cracha|etiqueta|rotulo|cartao|carta|envelope|cartaz|placa|legenda|documento|lista|formulario|pagina|artigo|identidade|fatura|pacote|receita|recibo|passaporte) ; (cracha|etiqueta|rotulo|cartao|carta|envelope|cartaz|placa|documento|artigo|texto|bula) .. (diz|dizem|indica|esta escrito) ; segundo (a|o) ; de acordo com ; (escrit*|impress*|anotad*) ; (leia|ler|le) ; assinatura ; assinado ; o que diz
[followup]
e (este|esta|esse|essa|o outro|a outra|ele|ela|os outros) ; adivinh* ; (uma)? dica ; so o (nome|sobrenome) ; e quem ; vamos ; chuta ; chute
[depiction]
estatua ; escultura ; busto ; desenho ; personagem ; personagens ; quadro ; pintura ; bonec* ; brinquedo ; logo ; mascote ; super heroi ; caricatura
[dose_decision]
quant* .. {drug} .. (dou|tomo|damos|uso) ; (posso|pode) .. beber .... com .. {drug} ; (quant*|que dose|qual dose|qual a dose|de quanto em quanto|quando|com que frequencia) .... (tomo|tomar|dou|dar|engolir|injet*|aplico) .. ({drug}|$) ; quant* .. (devo|deveria|posso|preciso|tenho que|pode|deve) .. (tomar|dar|engolir|injetar|aplicar) ; (posso|devo|deveria|pode|poderia|podemos|preciso) .... (tomar|dar|engolir|injetar|misturar|combinar|parar de tomar|parar|dobrar|suspender|aumentar|diminuir|reduzir|partir|pular) !(foto|o onibus|um onibus|o trem|uma foto|banho) .. ({drug}|isso|isto|este|esta|esse|essa|dois|duas|tres|mais|outro|outra|alcool|para (meu|minha)|ao meu|$) ; (e|seria) (seguro|perigoso) .. (tomar|misturar|combinar|dar) ; (que|qual) (remedio|medicamento|comprimido|dose) .. (devo|deveria|posso|tomo|e melhor|e bom) ; dose (correta|certa|adequada|segura|maxima|para mim|para um|para uma) ; parar de tomar ; (dobrar|aumentar|diminuir|reduzir) a dose ; o que .. tomar para ; junto com {drug}
[dose_read]
(rotulo|caixa|bula|frasco|embalagem|receita|papel|instruçoes|etiqueta) .. (diz|indica|recomenda|manda|fala) .... (tom*|dose|quant*) ; o que (diz|esta escrito|indica|fala) .... (tom*|dose|quant*|rotulo|bula|receita) ; (leia|ler|le) .... (dose|rotulo|bula|instruçoes|receita|caixa|etiqueta) ; (dose|quantidade) .. (impressa|escrita|indicada|no rotulo|na bula|na caixa) ; (segundo|de acordo com) .. (rotulo|bula|receita|embalagem|caixa) ; quant* (miligramas|mg|comprimidos|capsulas|ml) (tem|ha|vem|contem|restam)
[diagnosis]
(e|sao|seria|pode ser|parece|esta|tem|tenho|ha|estou) .... {illness} ; o que (e|sao|seria|pode ser) (este|esta|esse|essa|estes|estas|o|a) .. (erupcao|caroço|mancha|pinta|picada|mordida|ferida|espinha|bolha|manchas|verruga|inchaço|sinal) ; o que .. (tenho|tem) (no|na|de errado) .. {body} ; {body} .... (esta|e|parece) .. (infectad*|infeccionad*|grave|normal|perigos*|mal|bem|cicatrizando|inflamad*|preocupante) ; (esta|e|parece) .. {body} .... (infectad*|grave|normal|perigos*|bem|cicatrizando|preocupante) ; (devo|deveria|preciso) ir (ao|no) .. (medico|hospital|pronto socorro) ; (estou|esta) (doente|gravida) ; (que doença|diagnostic*) ; como (curo|trato) ; e grave ; teste .... (positiv*|negativ*) ; (e|deu) (positiv*|negativ*)
[medical_image_ask]
{medical_image} .... (mostra|diz|significa|normal|mal|bem|fratura|quebrad*|tumor*|ve|anormal|grave|problema) ; (o que|se|ha|tem|interpret*|analis*|expliqu*|ve|pode|esta|mostra) .... (mostra|ve|ha|tem|interpret*|analis*|explic*|algo|alguma|quebrad*|fratura|tumor*|normal|anormal) .... {medical_image} ; (interpret*|analis*|expliqu*|explica) .... ({medical_image}|exame|exames|resultados) ; (o osso|braço|perna|dedo|tornozelo|costela) .. (esta|e) .. quebrad*
[value_judge]
(pressao|açucar|glicose|glicemia|pulso|colesterol|temperatura|febre|exame*|resultados|oxigenio) .... (e|esta|sao|estao) .. (normal|normais|alt*|baix*|bem|mal|perigos*|bom|boa) ; (e|esta|sao|estao) .. (normal|normais|alt*|baix*|perigos*) .. (minha|a|o|os|meu|meus|essa) .. (pressao|açucar|glicose|pulso|colesterol|temperatura|febre|exame*|resultados) ; (devo|deveria) me preocupar
[med_emergency]
(tomei|tomou|engoli|engoliu|bebi|bebeu) .. (demais|muitos comprimidos|todos|todo o frasco|a caixa toda|agua sanitaria|veneno|detergente|uma pilha|vinte|trinta) ; overdose ; (nao) (consigo|consegue) respirar ; (tendo|tem|ter) um (infarto|enfarte|derrame|avc)$ ; (estou|esta) tendo um (infarto|derrame|avc) ; dor .. peito .... (braço|respir*) ; nao (esta)? respira* ; inconsciente ; (filho|filha|bebe|criança) .. (engoliu|tomou|bebeu|comeu) .. (pilha|agua sanitaria|comprimido*|detergente|veneno)
[pill_by_looks]
(comprimido|pilula|capsula) .... (sem (rotulo|caixa|embalagem)|solt*|no chao) ; (encontrei|achei) .. (comprimido|pilula|capsula) ; (comprimido|pilula) (branc*|redond*|azul|rosa|amarel*|oval) .. (e|que|qual)
[high_risk]
{wild} .... (comer|comestive*|venenos*|toxic*|segur*|perigos*) ; (comer|comestive*|venenos*|toxic*|segur*|perigos*) .... {wild} ; que (tipo de|especie de)? {wild} (e|sao) ; (posso|e seguro|devo|da para) atravessar ; (vem|vindo|tem) (carro|carros) ; (fio|tomada) .... (energizad*|segur*|tocar|vivo|ligad*) ; (que|qual) fio .. ; misturar .... (agua sanitaria|amonia|cloro|produtos de limpeza)
[captcha]
captcha* ; nao sou um robo ; (letras|caracteres|codigo|texto) (distorcid*|deformad*|tort*) ; verificaçao humana ; (provar|verificar|confirmar) que (sou|voce e) (um)? (human*|pessoa) ; (letras|caracteres|codigo) .... (cadastr*|fazer login|entrar no site) ; (selecion*|quais) .... (quadrados|imagens|quadradinhos) .... (semaforo*|onibus|bicicleta*|faixa*|ponte*|moto*)
[self_harm]
(me matar|matar me|suicid*|tirar (a)? minha (propria)? vida|acabar com (a)? minha vida|me machucar|me cortar de proposito|me enforcar) ; (quero|queria|vontade de|prefiro) (morrer|sumir para sempre|desaparecer) ; nao quero (mais)? (viver|continuar) ; nao (tenho|ha|vejo) (razao|motivo*|vontade) .. (viver|continuar) ; quant* .... (para morrer|para me matar) ; acabar com tudo ; automutila* ; melhor (morto|morta)
[violence]
(matar|mato|assassinar|envenenar|esfaquear|torturar|sequestrar|estrangular|bater em|machucar|ferir|agredir) .. (minha (mulher|esposa|vizinha|chefe|ex|namorada|sogra|mae|irma)|meu (marido|vizinho|chefe|ex|namorado|pai|irmao)|alguem|uma pessoa|este homem|esse homem|essa mulher|as pessoas|ele|ela|esse cara) ; (mata lo|mata la|matar ele|matar ela|envenena lo) ; (esconder|livrar|sumir com) .. (cadaver|corpo) ; (explodir|atacar) .. (escola|igreja|mesquita|predio|trem)
[illicit]
(como|passos|instruçoes|receita|ensin*|ajud*) .... (fazer|faço|fabric*|constru*|prepar*|cozinh*|consigo|conseguir|comprar|compro) .... (bomba|explosiv*|metanfetamina|cocaina|heroina|molotov|droga|drogas|documento falso|passaporte falso|dinheiro falso|notas falsas|virus de computador|arma caseira|identidade falsa|receita falsa|crack) ; (hackear|invadir|entrar na|entrar no) .. (conta|celular|telefone|wifi|email|facebook|instagram|computador|banco) ; (falsific*|clonar|copiar) .. (assinatura|passaporte|receita|nota|notas|documento|cartao|cheque|identidade) ; (roubar|assaltar|furtar|chantagear|lavar dinheiro|dar golpe) .. ; (arrombar|abrir) .. (fechadura|cadeado|alarme|carro) .... (sem|vizinh*|roubar) ; sem (ser pego|que (ele|ela|ninguem) (saiba|perceba))
[sexual]
(descrev*|mostr*|olh*|como sao|como e|zoom) .... (seios|peitos|bunda|genitais|penis|vagina|mamilos|nu|nua|pelad*|decote) ; (tir*|sem) .. (a)? (roupa|vestido) (dela|dele|dessa|desse|da) ; (historia|conto|texto) (erotic*|sexual|porno*) ; porno* ; quao (sexy|gostos*)
[minors]
(nu|nua|sexy|sexual*|erotic*|porno*|seduzir|pelad*) .... (criança*|menina*|menino*|menor*|adolescente*) ; (criança*|menina*|menino*|menor de idade) .... (nu|nua|sexy|sexual*|erotic*|porno*|sozinh* comigo)
[hate]
(piada*|insult*) .... (judeus|muçulmanos|negros|gays|mulheres|imigrantes|ciganos|chineses|nordestinos|deficientes) ; por que .... (judeus|muçulmanos|negros|gays|imigrantes|ciganos|mulheres) .... (inferior*|burr*|preguiços*|criminos*|suj*|ruins|ladroes|roubam|odi*) ; (odeio|odio|morte|matar) .. (os|aos)? (judeus|muçulmanos|negros|gays|imigrantes|ciganos)
[disinformation]
(escrev*|cri*|invent*|faça|gere) .... (noticia falsa|noticias falsas|fake news|desinformaçao|avaliaçao falsa|avaliaçoes falsas|propaganda enganosa|boato) ; (convenc*|prov*) .... (vacinas|eleiçoes|holocausto|terra plana) .... (fals*|mentira|fraude|autismo|plana|fraudad*)
[traits]
(e|sao|parece|parecem|esta|ele|ela) .... (gay|lesbica|homossexual|trans|judeu|judia|muçulman*|cristao|crista|catolic*|evangelic*|hindu|religios*|latin*|asiatic*|arabe|cigan*|negr*|autista|deficiente|gravida|estrangeir*|imigrante|ilegal) !(comida|prato|vestido|cabelo|camisa|carro|cachorro|gato|restaurante|bolsa) ; (de que|que|qual) .. (raça|etnia|religiao|orientaçao sexual|nacionalidade|origem|ideologia|casta) .. (e|dele|dela|del*|dess*|dest*|da|do)? ; de (onde|que pais) (e|sao|vem) (ele|ela|este|esta|esse|essa) ; em quem (ele|ela) vota
[inference]
(e|sao|parece|parecem|esta|ele|ela) .. (ele|ela|este|esta|esse|essa)? .. {person}? .. (rico|rica|pobre|honest*|desonest*|mentiros*|perigos*|criminos*|ladrao|bandido|terrorista*|bebad*|drogad*|burr*|inteligente|casad*|solteir*|divorciad*|infiel|bonit*|atraente|feio|feia|culpad*|suspeit*|confiave*|violent*|louc*|um casal|namorados) !(cogumelo*|fio|planta|roupa|carro|produto|vestido|camisa) ; (com que|em que|no que) (ele|ela|essa pessoa|esse homem|essa mulher)? .. trabalha ; (qual|que) .. (trabalho|profissao|emprego|carater|personalidade|salario) .. (dele|dela|dess*|dest*|tem)? ; quanto (ele|ela) ganha ; (posso|devo) confiar ; (sao|estao) (um casal|namorados|casados|amantes|apaixonados) ; (esta)? mentindo
[geolocation]
onde (ele|ela|essa pessoa|esse homem|essa mulher|essa menina|minha ex|meu ex|mora|vive) .. (mora|vive|trabalha|estuda|ele|ela|essa|esse|minha ex|meu ex) ; (descubr*|encontr*|ach*|busc*|procur*|diga|localiz*) .... (endereço|casa|residencia|paradeiro|localizaçao) .. (dele|dela|dessa|desse|da minha ex|do meu ex) ; onde .. (tirada|tirou|tiraram|feita) .. (foto|selfie) .. (dela|dele|dessa|desse|da minha ex)? ; de quem e (esta|essa|a) (casa|placa) ; placa (do|de) carro .... (dono|dona|proprietari*|quem)
[override]
(ignor*|esqueç*|desativ*|remov*|quebr*|desconsider*) .... (instruçoes|regras|normas|restriçoes|filtros|politica*|limites|diretrizes) ; (voce e|aja como|finja|imagine|faça de conta) .... (sem (regras|restriçoes|filtros|limites|censura)|nao tem (regras|restriçoes|limites|filtros)|dan) ; modo (desenvolvedor|deus|dan|admin|sem restriçoes) ; (mostr*|revel*|diga|repita) .. (seu|o) (prompt|mensagem do sistema) ; (mostr*|revel*|diga|repita) .. suas (instruçoes|regras) ; responda sem (restriçoes|filtros|limites|censura)
[pressure]
(sou|como sou) ceg* .... (tem que|deve|obrigad*) ; hipoteticamente ; sou (medic*|policial|advogad*|enfermeir*) ; para (um|meu) (romance|livro|filme)
[fill_list]
(ger*|preench*|escrev*|complet*|forneç*) .... (lista|itens|pontos|passos|numeros) .... (vazi*|numerad*|conteudo|detalh*|cada)? ; (faça|obedeça|siga|execute|cumpra) .. (o que|as instruçoes|as ordens) .. (diz|imagem|foto|texto)
[cannot_say]
nao (posso|sei|consigo|e possivel|vou|devo|da) .. (dizer|saber|identificar|reconhecer|confirmar|determinar|garantir|ler|ver|quem|prometer|afirmar|se|decidir) ; nao (reconheço|identifico|sei) ; impossivel (saber|dizer)
[but]
mas ; porem ; no entanto ; embora ; contudo ; ainda assim
[attributed]
(rotulo|caixa|garrafa|embalagem|bula|placa|cracha|cartao|carta|envelope|nota|pagina|texto|cartaz|tela|manchete|titulo|documento|formulario|instruçoes|receita|recibo|mensagem|legenda|frasco|aqui|etiqueta|capa) .. (diz|indica|mostra o texto|le se|esta escrito|traz) ; (impress*|escrit*|assinad*|endereçad*) ; segundo (a|o) ; diz que ; le se ; leio
[person_frame]
(o|a|este|esta|esse|essa|um|uma|os|as) .. {person} .... (e|sao|parece|se parece|poderia ser|deve ser|se chama|chama se|conhecid*|lembra) ; (ele|ela|eles|elas) .. (e|sao|parece|se parece|poderia ser|pode ser|deve ser|se chama|chama se|lembra) ; (se parece|parecid*|me lembra) .. com? ; parece com ; (seu|o) (nome|sobrenome) (dele|dela)? (e) ; (reconheço|acho que e|acredito que e|trata se de) ; (foto|retrato|imagem|fotografia) (de|do|da) !(um|uma|tua|sua|seu|uns|umas) ; ao lado de !(um|uma)
[this_frame]
(este|esta|isto|isso|esse|essa|aqui)? (e|sao|parece|parece ser|poderia ser|pode ser|deve ser|seria) ; sim ; ^(provavelmente|talvez|possivelmente) ; trata se de
[name_is]
(se chama|chama se|se chamam|chamad*|conhecid* como) ; (seu|o) (primeiro|ultimo)? (nome|sobrenome) (dele|dela|completo)? (e|começa com|seria) ; (nome|sobrenome) (dele|dela) e
[author_of]
(escrit*|dirigid*|compost*|pintad*|publicad*|feit*|cantad*|desenhad*) por ; (livro|romance|filme|musica|cançao|disco|album|quadro|obra|poema) ... (de|do|da) ; autor* (e|de)? ; ^por
[title]
senhor ; senhora ; sr ; sra ; srta ; dom ; dona ; dr ; dra ; doutor ; doutora ; professor ; professora ; presidente ; rei ; rainha ; papa ; ministro
[place_word]
rua ; avenida ; praça ; estaçao ; aeroporto ; parque ; escola ; hospital ; igreja ; catedral ; ponte ; universidade ; biblioteca ; museu ; hotel ; farmacia ; rio ; lago ; ilha ; cidade ; bairro ; fundaçao ; premio ; instituto ; clinica ; estadio ; largo ; travessa
[thing_word]
garrafa ; lata ; caixa ; saco ; frasco ; pacote ; marca ; produto ; molho ; sopa ; cafe ; cha ; cerveja ; vinho ; uisque ; suco ; leite ; agua ; refrigerante ; chocolate ; biscoito* ; bolacha* ; cereal ; queijo ; manteiga ; pao ; pizza ; massa ; arroz ; iogurte ; sorvete ; xampu ; sabonete ; creme ; perfume ; camisa ; camiseta ; calça ; sapatos ; jaqueta ; vestido ; bolsa ; relogio ; telefone ; celular ; computador ; carro ; moto ; cachorro ; gato ; flor ; livro ; romance ; filme ; disco ; musica ; jogo ; revista ; jornal ; estatua ; boneca ; brinquedo ; mapa ; aplicativo ; logo ; sabor ; remedio ; comprimidos ; tela ; detergente ; atum ; azeite ; geleia
[not_name]
o ; a ; os ; as ; um ; uma ; uns ; umas ; este ; esta ; isto ; isso ; esse ; essa ; e ; sao ; ha ; nao ; sim ; ou ; mas ; em ; no ; na ; de ; do ; da ; dos ; das ; com ; por ; para ; se ; seu ; sua ; que ; como ; parece ; aqui ; sobre ; segundo ; posso ; vejo ; leio ; diz ; segunda ; terça ; quarta ; quinta ; sexta ; sabado ; domingo ; janeiro ; fevereiro ; março ; abril ; maio ; junho ; julho ; agosto ; setembro ; outubro ; novembro ; dezembro ; brasil ; portugal ; lisboa ; rio ; europa ; america ; voce ; tome ; impress* ; escrit* ; bordad* ; provavelmente ; talvez ; ele ; ela ; eles ; tambem ; muito ; alguem ; conhecid* ; desconhecid*
[role_claim]
(o|a|atual|ex) .. {public_role} (de|do|da|dos) ; (o|a) (atual|ex|famos*) {public_role} ; {public_role} (frances*|brasileir*|portugues*|alema*|alemao|american*|russ*|ingles*|argentin*) ; (ator|atriz) que ; (famos*|uma celebridade|estrela de (cinema|pop|rock)|muito conhecid*) ; (cantor*|vocalista|guitarrista) (de|do|da)
[confirm_claim]
(sim|correto|exato|isso|claro) .. (e|sao) (ele|ela|eles|sua|seu|o seu|a sua) ; (e|parece|parece ser|deve ser) (o|a)? (seu|sua|teu|tua) (mulher|esposa|esposo|marido|mae|pai|filho|filha|irmao|irma|amigo|amiga|namorad*|vizinh*|chefe|professor*|prim*|avo|net*|colega|companheir*) ; mesma (pessoa|mulher|menina) ; o mesmo (homem|rapaz|senhor) ; reconheço (ele|ela|este|esta|esse|essa|o|a)
[trait_claim]
(ele|ela|este|esta|esse|essa|a|o|os|as) .. ({person})? .. (e|sao|parece|parecem|provavelmente) .. (gay|lesbica|homossexual|trans|judeu|judia|muçulman*|cristao|crista|catolic*|evangelic*|hindu|religios*|latin*|asiatic*|arabe|cigan*|de origem|autista|deficiente|gravida|imigrante|estrangeir*) !(vestido|camisa|cabelo)
[infer_claim]
(ele|ela|este|esta|esse|essa|a|o|os|as) .. ({person})? .. (e|sao|parece|parecem|provavelmente|deve ser) .. (rico|rica|pobre|honest*|desonest*|mentiros*|perigos*|criminos*|ladrao|bandid*|terrorista*|bebad*|drogad*|burr*|inteligente|casad*|solteir*|infiel|atraente|suspeit*|violent*|bem sucedid*|morador de rua|advogad*|medic*|empresari*|professor*|engenheir*|um casal|confiave*) !(cogumelo*|fio|planta|de)
[diag_claim]
(voce|ele|ela) .. (tem|sofre de|esta com|parece ter) .... {illness} ; (e|parece|poderia ser|pode ser|trata se de|mostra|indica|sugere|compativel com|ha|sinais de|nao e|esta) .. (um|uma)? .. {illness} !(creme|remedio|para) ; (radiografia|ressonancia|tomografia|pulmoes|coraçao|osso*) .... (norma*|fratura*|quebrad*|saudave*|mostra) ; (nao e nada|nada grave|nao e grave|e grave|e benign*|e malign*|esta infectad*|esta cicatrizando|cicatrizando bem|nada com que se preocupar) ; (pressao|açucar|glicose|pulso|temperatura|colesterol|resultado*|teste) .. (e|esta|sao|deu) .. (norma*|alt*|baix*|perigos*|positiv*|negativ*|muito) ; (voce)? (esta) (gravida|doente)
[dose_claim]
(deve|deveria|pode|precisa|tem que|poderia|devia) .. (tomar|dar|engolir|injetar|parar de tomar|suspender|dobrar|aumentar|reduzir|combinar|misturar|continuar tomando) !(foto|uma foto|o onibus) ; (tome|toma|de|injete) (so|apenas)? (um|uma|dois|duas|tres|quatro|meio|meia|1|2|3|4|5|10) .. ({drug}|cada|por dia|ao dia|mais|agora|ml) ; (e|seria) segur* .. (tomar|combinar|misturar|dar) ; (pare|para) de tomar ; (nao precisa) .. (tomar|{drug}) ; dose (correta|certa|adequada|recomendada|segura) (para voce|e|seria) ; podem ser (tomados|combinados|misturados) junt*
[ask_expert]
(pergunt*|consult*|fal*|ligue|procure) .. (farmaceutic*|medic*|doutor*|enfermeir*)
[you_should]
deve ; deveria ; pode ; precisa ; segur*
[promise_claim]
(e|esta|parece|sao) .. (segur*|comestive*|inofensiv*) .. (atravessar|comer|tocar|beber|para) ; (e|sao|parece) (comestive*|inofensiv*) ; nao (e|sao) (venenos*|toxic*|perigos*) ; (voce)? (pode|podem) .. (atravessar|come lo|comer (isso|este|esse|ele)|tocar (nele|no fio)|beber (isso|este)|passar) ; nao (vem|ha|tem) .. (carro|carros|perigo|transito) ; atravesse (agora|ja) ; totalmente seguro ; segur* atravessar
[whether]
se e seguro ; se pode ; pergunt*
[obey]
(minhas|as) (instruçoes|regras|restriçoes) .. (mudaram|ja nao|removid*|anulad*) ; (agora) .. (modo desenvolvedor|sem restriçoes|modo deus) ; (como|conforme) (indica|manda|pede|pedido) .. (foto|imagem|texto) ; (seguindo|obedecendo) (as)? (instruçoes|ordens) da (foto|imagem)
[number_1]
um ; uma
[number_2]
dois ; duas
[number_3]
tres
[number_4]
quatro
[number_5]
cinco
[number_6]
seis
[number_8]
oito
[number_10]
dez
[p_override]
(ignor*|esqueça*|desobedeça*|descarte*|desconsider*|nao siga|anule*) .... (instruçao|instruçoes|indicaçoes|regras|ordens|prompt|normas|restriçoes|diretrizes|mensagem do sistema) ; (ignore|esqueça) tudo .. (anterior|antes|acima|previo|dito) ; novas (instruçoes|ordens) .... (para|deve|sao|assistente|ia)
[p_ai]
(atençao|nota para|mensagem para|caro|cara|ola|para|se voce e|a|ao) .. (a|o|uma|um)? (ia|inteligencia artificial|assistente|assistente virtual|modelo de linguagem|chatbot|bot|chatgpt|gpt) ; ^(sistema|assistente) ; mensagem do sistema ; (modelo|assistente) de (ia|linguagem|inteligencia artificial)
[p_say]
(diga|fale|informe|assegure|avise|convença|peça|comunique|dizer) .. (ao|a|para o|para a|que)? .. (usuari*|utilizador|pessoa cega|pessoa que pergunta|cego) ; (usuari*|utilizador) .. (que|deve|tem que) ; (responda|diga|escreva|repita) (apenas|somente|so|sempre|exatamente|que) .. ; nao (mencione|descreva|diga|revele|leia) .. (usuari*|imagem|foto|texto|isto|isso|nada|esta mensagem|aviso*) ; sua resposta (deve|tem que|sera|e) ; descreva (esta|a) (imagem|foto) como
[p_reveal]
(revele|mostre|envie|mande|compartilhe|imprima) .... (prompt|suas instruçoes|senha*|conversa|dados (pessoais|do usuario)|cartao|localizaçao|chave api|historico) ; usuari* .. (visit*|lig*|pag*|envi*|abr*|baix*|cliqu*) ; (peça|solicite) .... (senha|cartao|pin|dados bancarios)
[p_role]
(agora voce e|voce agora e|aja como|finja|a partir de agora .. (voce|responda|diga|deve)) ; voce deve (obedecer|responder apenas|dizer) ; modo (desenvolvedor|deus|dan|sem restriçoes|administrador) ; (desative|remova|desligue) .. (filtro*|segurança|restriçoes|moderaçao)
[p_steps]
passos ; metodos ; metodo ; formas de ; maneiras de ; lista de ; como ; guia para ; instruçoes para ; tecnicas ; dicas ; razoes
[asks_whether]
(acha|diria|pensa) que ; (diga|sabe|me diga|pode dizer) se ; você acha
