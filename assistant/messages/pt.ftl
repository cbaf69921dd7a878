default-question = O que é isto?
nothing-asked = Não recebi foto nem pergunta. Tire uma foto ou me pergunte algo.
hearing-late = Não consegui ouvir sua gravação a tempo. Tente de novo, digite a pergunta ou peça ajuda a uma pessoa.
photo-not-seen =
    { $photos ->
        [1] Não consegui olhar sua foto agora.
       *[other] Não consegui olhar a foto { $number } agora.
    }
no-answer = Não encontrei uma resposta agora. Tente de novo ou peça ajuda a uma pessoa.
answer-cut = A resposta parou aqui. Você pode perguntar de novo ou pedir ajuda a uma pessoa.
falling-back = Não consigo acessar o modelo maior agora, então digo o que eu mesmo vejo.
status-hearing = Estou ouvindo sua pergunta.
status-seeing = Estou olhando sua foto.
status-answering = Estou preparando a resposta.
status-still = Ainda estou trabalhando nisso. Obrigado por esperar.
status-waiting = Sua pergunta está na fila. Obrigado por esperar.
failed-inside = Algo deu errado do nosso lado. Pergunte de novo ou peça ajuda a uma pessoa.
error-question-empty = Envie uma foto ou uma pergunta.
error-question-too-long = Essa pergunta é longa demais. Use menos de { $limit } caracteres.
error-too-many-photos = São fotos demais de uma vez. Envie no máximo { $limit }.
error-region-invalid = Não entendi que parte da foto você marcou. Marque de novo.
error-text-invalid = Não consegui ler o texto da sua pergunta. Digite de novo.
error-account-suspended = Por enquanto você não pode fazer perguntas, porque os moderadores suspenderam sua conta por um tempo. Você pode contestar isso. Em uma emergência, ligue para o número de emergência local.
heard-unsure = Não tenho certeza de ter ouvido bem. Ouvi: { $question }
text-unchecked = Não consegui ler esta foto para conferir uma resposta, então digo o que eu mesmo vejo.
also-read = Não tenho certeza: também li “{ $printed }”.
read-otherwise = Não tenho certeza disso: li de outra forma.
asking-human = Estou chamando um voluntário para ajudar você.
appeals-nowhere = Aqui não consigo chamar ninguém para rever isso.
no-appeal = Até agora você não contestou nada.
