// Portuguese: what boards and the session say.
import type { board as english } from "../english/board.js";
import type { SaidOf } from "../said.js";

export const board: SaidOf<typeof english> = {
  "The map keeps its new size, because something else stands in it by now.":
    "O mapa fica com o novo tamanho, porque já há outra coisa nele.",
  "The frame keeps its new size, because something else stands in it by now.":
    "O frame fica com o novo tamanho, porque já há outra coisa nele.",
  "This board has no room for more dismissed findings: the oldest one is open again.":
    "Não cabem mais achados dispensados neste quadro: o mais antigo está aberto de novo.",
  "This board has no room for more dismissed findings: the oldest {n} are open again.":
    "Não cabem mais achados dispensados neste quadro: os {n} mais antigos estão abertos de novo.",
  "This board has no room for more corrections: the oldest one was let go.":
    "Não cabem mais correções neste quadro: a mais antiga foi descartada.",
  "This board has no room for more corrections: the oldest {n} were let go.":
    "Não cabem mais correções neste quadro: as {n:f} mais antigas foram descartadas.",
  "The frame the map was meant for is not on the board any more.":
    "O frame previsto para o mapa não está mais no quadro.",
  "{frame} is {size}, and with this map it has to be {needed}.":
    "{frame} mede {size} e, com este mapa, teria de medir {needed}.",
  "{frame} is {size}, and with this map it has to be {needed}. It cannot grow, because {what} would come to lie under it.":
    "{frame} mede {size} e, com este mapa, teria de medir {needed}. Não pode crescer, porque ficaria por cima disto: {what}.",
  "A part of Lanewise did not arrive. Check the connection and try again; if that does not help, close Lanewise and open it again.":
    "Uma parte do Lanewise não chegou. Confira a conexão e tente de novo; se não ajudar, feche o Lanewise e abra outra vez.",
  "What the lane means could not be kept ({cause}): say it again when you correct the reading.":
    "Não foi possível guardar o que a linha significa ({cause}): diga de novo ao corrigir a leitura.",
  "There is no fix for this.": "Isto o Lanewise não resolve sozinho.",
  "What was drawn may not be read yet, as the corrections of this board could not be kept ({cause}): point it out.":
    "O que foi desenhado talvez ainda não possa ser lido, porque não foi possível guardar as correções deste quadro ({cause}): mostre onde está.",
  "What was selected is gone, so the map stands in free room.":
    "O que estava selecionado não existe mais, por isso o mapa está em espaço livre.",
  "{map} is a map itself, so the new one stands beside it.": "{map} já é um mapa, por isso o novo está ao lado.",
  "The map was placed where you let go of it, over {what}. Undo takes it away again.":
    "O mapa foi posto onde você o soltou, por cima disto: {what}. Desfazer o retira.",
  "somebody has reworded the text meanwhile, so it was left as it is: read the board again":
    "alguém mudou o texto nesse meio-tempo, por isso ele ficou como está: leia o quadro de novo",
  "the board could not be changed: {cause}": "não foi possível mudar o quadro: {cause}",
  "stopped by you; nothing was changed": "interrompido por você; nada foi alterado",
  "nothing on the board could carry it": "nada no quadro serve para guardá-lo",
  "the board could not be read": "não foi possível ler o quadro",
  "the items could not be shown": "não foi possível mostrar os itens",
  "it was not kept": "não foi guardado",
  "{name} was not kept": "{name} não foi guardado",
  "stopped by you after {done} of {total} items; what was placed is taken away":
    "interrompido por você após {done} de {total} itens; o que foi inserido será retirado",
  "stopped after {done} of {total} items: {cause}": "interrompido após {done} de {total} itens: {cause}",
  "stopped after {done} of {total} items": "interrompido após {done} de {total} itens",
  "{n} characters are too many to keep; expected at most {most}":
    "{n} caracteres são demais para guardar; esperados: no máximo {most}",
  "expected the font Inter, which FigJam's own notes use, but it cannot be loaded":
    "falta a fonte Inter, a mesma das notas do FigJam, e não foi possível carregá-la",
  "the panel asks for its part {name}, which main.js does not hold: are both files of the same version?":
    "o painel pede a parte {name}, que main.js não contém: os dois arquivos são da mesma versão?",
  "too many changes in one minute": "mudanças demais em um minuto",
  "this board is view-only for you": "você só pode ver este quadro",
  "the text to be changed is no longer on the board": "o texto a mudar não está mais no quadro",
  "{n} items stand on their frame, but Miro would not put them into it.":
    "{n} itens estão sobre seu frame, mas o Miro não quis pô-los dentro dele.",
  "stopped by you; {n} of {all} items could not be taken away":
    "interrompido por você; não foi possível retirar {n} de {all} itens",
  "stopped by you after {done} of {total} items; not all could be put back as it was":
    "interrompido por você após {done} de {total} itens; nem tudo pôde voltar a ser como era",
  "One item stayed where it was: Miro lets nobody move it from here. It may be locked.":
    "Um item ficou onde estava: o Miro não deixa movê-lo daqui. Talvez esteja bloqueado.",
  "{n} items stayed where they were: Miro lets nobody move them from here. They may be locked.":
    "{n} itens ficaram onde estavam: o Miro não deixa movê-los daqui. Talvez estejam bloqueados.",
  "the board could not show it": "o quadro não conseguiu mostrá-lo",
  "the board does not say where you are": "o quadro não diz que parte dele você está vendo",
  "what was noted could not be read": "não foi possível ler o que estava anotado",
  "a part of Lanewise did not arrive": "uma parte do Lanewise não chegou",
  "too many changes in one hour": "mudanças demais em uma hora",
  "stopped while Miro took no more": "interrompido enquanto o Miro não aceitava mais nada",
  "no answer within {n} seconds": "sem resposta em {n} segundos",
  "it could not be kept with the board": "não foi possível guardá-lo com o quadro",
  "Miro has no room left for Lanewise’s notes on this board":
    "o Miro não tem mais espaço neste quadro para as anotações do Lanewise",
  "Miro gave {~what}": "o Miro respondeu: {~what}",
  "this insert was finished or taken away meanwhile": "esta inserção foi concluída ou retirada nesse meio-tempo",
  "the frame is no longer on this board": "o frame não está mais neste quadro",
  "people keep putting things into the frame that is to be taken away":
    "outras pessoas continuam pondo coisas no frame que seria retirado",
  "Miro had little room left for Lanewise’s notes on this board; they were kept short.":
    "O Miro tinha pouco espaço neste quadro para as anotações do Lanewise; elas ficaram curtas.",
  "Lanewise could not note which items are its own ({cause}). The map stands, and will be read by its labels.":
    "O Lanewise não conseguiu anotar quais itens são dele ({cause}). O mapa está no quadro e será lido pelos rótulos.",
  "what stands of an interrupted insert could not be told":
    "não foi possível saber o que ficou de uma inserção interrompida",
  "more of it stands than a moment ago, so it goes on in another window of yours":
    "há mais itens do que há pouco: a inserção continua em outra janela sua",
  "the frame of this map is no longer on the board": "o frame deste mapa não está mais no quadro",
  "One item was left out, which would lie over what stands there.":
    "Um item ficou de fora, porque ficaria por cima de algo que já está ali.",
  "{n} items were left out, which would lie over what stands there.":
    "{n} itens ficaram de fora, porque ficariam por cima de algo que já está ali.",
  "it could not be noted": "não foi possível anotá-lo",
  "stopped after {done} of {total} items: {cause}; {n} not placed":
    "interrompido após {done} de {total} itens: {cause}; {n} não inseridos",
  "files of this kind can only be read; expected an .excalidraw board to write to":
    "arquivos deste tipo só podem ser lidos; para escrever é preciso um quadro .excalidraw",
  "files of this kind can only be read; expected an .excalidraw board to keep anything with":
    "arquivos deste tipo só podem ser lidos; para guardar algo é preciso um quadro .excalidraw",
};
