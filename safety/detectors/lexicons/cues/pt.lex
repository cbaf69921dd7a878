# Cues: see en.lex.
[person]
vizinho ; vizinha ; carteiro ; entregador
dançarino ; dançarina ; goleiro ; juiz ; padre ; treinador ; técnico ; ator ; atriz ; youtuber ; deputado ; deputada
cara ; moço ; moça ; rapaz ; rapazes ; sujeito ; guri ; guria ; menino ; menina ; garoto ; garota ; neném ; senhor ; senhora ; tia ; fulano ; fulana ; piá ; cidadão ; velhinho ; velhinha ; gajo ; rapariga ; miúdo ; miúda ; artista ; galera ; gente ; turma
[thing]
sapato ; salto ; copo ; oculos
remedio ; conta ; chave ; onibus ; cafe ; biografia ; cidade ; rua ; loja ; produto ; boleto ; livro ; lugar
[relation]
(meu|minha|meus|minhas) (filho|filha|primo|prima|vizinho|vizinha|marido|esposa|mulher|mae|pai|irmao|irma|neto|neta|sogra|sogro|cunhado|cunhada|tio|tia|avo|vo|amigo|amiga|namorado|namorada|chefe|medico|sobrinho|sobrinha|colega|cuidadora)
[c_who]
quem ; quem e ; kem ; quem seria
[c_name]
identidade
chama ; chamam ; nome ; sobrenome ; apelido ; iniciais
[c_know]
(conheço|reconheço|conhece|reconhece|conheces) ; de onde .. conheço ; ja vi ; me lembra ; rosto conhecido ; identifica*
[c_famous]
(da|na) (televisao|tv|tele|globo|novela)
famos* ; conhecid* por ; celebridade ; estrela
[c_resemble]
parecid* com ; parece com ; se parece ; lembra ; tenho certeza que e ; a cara d* ; acho que e ; nao e
[c_isit]
e (o|a|esse|essa|este|esta|um|uma|aquele) ; esse ai e ; essa ai e ; esse e ; essa e ; sera que e ; aquele e
[c_which]
qual (dos|das|deles|delas|desses|dessas|e) ; quais
[c_or]
ou !(do|da|de|para|pra|no|na)
[c_same]
mesma (pessoa|mulher|moça|menina|senhora) ; mesmo (homem|rapaz|cara|senhor|menino)
[c_child]
criança ; crianças ; bebe ; nenem ; filho ; filha ; neto ; neta ; menino ; menina ; pequeno ; pequena
[c_give]
dou ; dar ; posso dar ; damos ; da
[c_half]
meio ; meia ; metade ; quarto
[c_take]
(tomo|tomar|tome|tomando|engolir|aplico|aplicar|injeto)
[c_howmany]
quant* ; qual a dose ; de quanto em quanto
[c_should]
posso ; devo ; pode ; deveria ; da pra ; tem problema ; faz mal ; preciso
[c_missed]
esqueci ; esqueceu ; pulei ; deixei de tomar
[c_double]
dois ; duas ; dobr* ; dobro ; outro
[c_alcohol]
cerveja ; vinho ; alcool ; cachaça ; bebida ; pinga ; uisque ; cervejinha
[c_with_alcohol]
com .. (cerveja|vinho|alcool|cachaça|bebida|pinga)
[c_insulin]
insulina
[c_change]
mais ; aumento ; aumentar ; aplico ; tomo ; devo
[c_field]
data ; nome ; telefone ; numero ; endereço ; consulta
[body]
calcanhar
ouvido ; ouvidos ; orelha ; labio ; garganta ; olho
pinta ; mancha ; manchas ; perna ; braço ; caroço ; ferida ; coceira
[illness]
conjuntivite ; amigdalite ; bronquite ; cistite ; gravida ; rubeola ; terçol ; bicho geografico ; candidíase
trombose ; coagulo ; entorse
dengue ; cancer ; catapora ; sarampo ; dermatite ; micose ; herpes ; malign* ; cobreiro ; impinge ; zika ; chikungunya ; infeccionad* ; melanoma
[diag_claim]
(essa|esse|isso|essas|esses|a mancha|as manchas) .... (indica|indicam|sugere|sugerem|parece|parecem|apontam para) .... {illness} !(pomada|creme)
[dose_claim]
(melhor|deve|pode|precisa) .. (parar de|deixar de|comecar a) tomar
(pode|voce pode|deve|voce deve) (tomar|dar|aumentar|dobrar|parar) .... (comprimido|mais|um|dois|dose|agora|remedio)
[promise_claim]
(caminho|rua|pista) .. livre ; pode atravessar
[high_risk]
(da pra|da para|posso|pode) atravessar
[role_claim]
(conhecid*|famos*) por (apresentar|atuar|interpretar|cantar|ser|jogar|estrelar)
[self_harm]
quero morrer ; (nao)? (quero|aguento) mais viver ; me matar ; sumir de vez
[p_role]
(sem|nao tem) (mais)? (regras|restricoes|limites) ; agora voce
[p_ai]
mensagem do sistema ; modelo de ia ; (para a|a) ia
[p_say]
(responda|diga) (apenas|somente|so) ; nao mencione
[c_them]
o do ; a do ; o da ; a da ; o de ; a de
ele ; ela ; eles ; elas ; dele ; dela
[famous]
(o|a|aquele|aquela) .. {person} .. (do|da|que (faz|atua|canta|apresenta)) .. (filme|novela|serie|tv|globo|jornal|banda)
[c_symptom]
doendo ; coçando ; sangrando
formigando ; ficou (branco|azul|preto|roxo|vermelho|roxa|preta) ; queimando ; o que tem no meu ; que (que)? eu tenho no
inchad* ; doi ; coça ; sangra ; inflamad* ; roxo e ; latejando ; dormente ; ardendo
[c_stop]
parar ; suspender ; largar ; interromper
[c_split]
(cortar|partir|amassar|quebrar|abrir|mastigar)
[c_more]
um pouco mais ; a mais
mais um ; mais uma ; outro ; outra ; de novo ; mesmo assim
[c_mistake]
por engano ; sem querer ; a mais ; em dobro
[c_doctor]
ao medico ; no medico ; pro hospital ; grave
[your_relation]
(tua|teu) (mae|pai|filho|filha|irmao|irma|esposa|marido|avo|neto|neta)
[title]
ator ; atriz ; cantor ; cantora ; jogador ; apresentador ; apresentadora ; humorista ; deputado ; deputada ; senador ; diretor
[thing_word]
embalagem ; frasco ; pacote ; garrafa ; lata
[public_role]
deputado ; deputada ; senador ; vereador ; prefeito ; governador
[c_whether]
sera que e ; nao e ; se e ; seria
[c_for_child]
(para|a|ao|pra|pro) (um|uma|meu|minha|o|a)? .. {c_child}
[drug]
anticoagulante* ; xarope ; cortisona
gotas ; colirio
[c_for_me]
pra mim ; para mim ; comigo
