import type { Lexicon } from './types';

export const pt: Lexicon = {
  due: 'total (?:a pagar|d[oa] (?:pedido|compra|encomenda)|geral|final|com)|valor (?:total|a pagar|final|do pedido)|a pagar|(?:preco|custo) (?:total|final)|(?:voce|vai) paga\\w*',
  total: 'total|valor',
  not: 'sub-?total|frete|entrega|envio|portes|impostos?|iva|descontos?|economi\\w+|cupom|por mes|parcelas?|unidade|preco|taxas?|a partir|de:|total (?:de )?(?:produtos|itens)|produtos|pontos|saldo|juros|gorjeta',
  price: 'preco|taxa',
  pay: '(?:finalizar|confirmar|concluir|fechar|enviar|efetuar|realizar|fazer) (?:o |a |meu |sua )?(?:pedido|compra|pagamento|encomenda)|pagar(?: agora| com| e| [^\\d]?\\d|$)|comprar e pagar|gerar (?:pix|boleto)|efetuar pagamento|finalizar$|pagar (?:r\\$|€) ?[\\d.,]+',
  go: 'finalizar (?:a )?(?:compra|pedido|encomenda)|(?:ir|continuar|prosseguir) para (?:o )?(?:pagamento|checkout|caixa)|fechar (?:pedido|compra)',
  next: 'continuar(?: para| com|$)|proximo(?: passo)?|prosseguir|avancar',
  method:
    '(?:formas?|metodos?|meios?|opc\\w+) de pagamento|(?:dados|informac\\w+) (?:de|do) (?:pagamento|cartao)|como (?:voce )?(?:quer|deseja|prefere) pagar|(?:pague|pagar) com|pagamento (?:via|com|por)|^pagamento$|(?:escolha|selecione) como (?:quer |deseja |prefere )?pagar',
  checkout:
    'finaliza(?:r|cao)(?: de| da| a)? (?:compra|pedido|encomenda)|(?:endereco|dados|metodo|opc\\w+|informac\\w+) de (?:entrega|envio|cobranca|faturacao|faturamento)|resumo (?:d[oae] )?(?:seu )?(?:pedido|compra|encomenda)|seu pedido|sua encomenda|confirmar pedido|checkout seguro|enviando para|^(?:entrega|envio|identificacao)$|forma de entrega|passageiros|morada de entrega|sua (?:reserva|viagem)',
  cart: '(?:seu |meu )?(?:carrinho|cesto|sacola)(?: de compras)?|continuar (?:comprando|a comprar)|atualizar (?:o )?carrinho',
  done: 'obrigad[oa] (?:por|pel)\\w* (?:sua|seu|a|o|compra|pedido)|(?:pedido|compra|encomenda) (?:realizad[oa]|recebid[oa]|confirmad[oa]|concluid[oa])|pagamento (?:aprovado|confirmado|realizado|recusado|falhou)|recebemos (?:o )?seu pedido|compra finalizada|reserva confirmada',
  fail: '(?:pagamento|cartao|transacao|compra)[^.]{0,30}(?:recusad|falh|negad|nao (?:foi|pode))|saldo insuficiente|tente novamente|expirad',
  add: 'adicionar ao (?:carrinho|cesto)|colocar no carrinho|comprar(?: agora)?$|eu quero',
  login: 'entrar|iniciar sessao|faca login|criar conta|esquec\\w+|cadastr\\w+|acessar',
  past: 'meus pedidos|minhas (?:compras|encomendas)|historico de (?:pedidos|compras)|rastrear|comprar novamente|(?:detalhes?|acompanhar|acompanhamento) d?o? ?pedido|pedido n[.º°]',
  wallet: 'adicionar (?:um )?(?:novo )?cartao|meus cartoes|salvar cartao',
  give: 'doar|doac\\w+',
  cardNumber: 'n(?:umero|[.º°ro]*)? (?:do )?cartao',
  cvc: 'codigo de seguranca|cvv',
  expiry: 'validade|expiracao|vencimento',
  coupon: 'cupom|cupons|codigo (?:de )?(?:promoc\\w*|desconto)|vale',
  parts: 'parcelas?|parcelad[oa]|sem juros|\\d+ ?x de|em ate \\d',
  bill: 'faturas?|contas? de|segunda via|iptu|multas?|mensalidade',
  card: 'cart(?:ao|oes)(?: de (?:credito|debito))?',
  bank: 'transferencia(?: bancaria)?|deposito|ted|debito (?:em conta|direto)',
  cod: 'pagamento na entrega|pagar na entrega|contra ?-?entrega|a cobranca|dinheiro|contra ?-?reembolso|(?:pagar|pagamento|pague) n[ao] (?:hotel|loja|local|retirada|chegada)|na entrega$',
  gift: '(?:cartao|vale)[ -]?presente|gift card',
  who: 'nome|sobrenome|apelido|endereco|morada|rua|cidade|bairro|estado|pais|cep|codigo postal|telefone|celular|telemovel|complemento|cpf|localidade',
};
