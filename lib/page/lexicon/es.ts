import type { Lexicon } from './types';

export const es: Lexicon = {
  due: 'total (?:a pagar|del? (?:pedido|la compra|compra|orden)|general|final|con)|importe (?:total|a pagar)|monto (?:total|a pagar)|a pagar|(?:precio|coste?|costo) (?:total|final)|total estimado',
  now: '(?:a pagar|pagas|pagar|pago) (?:hoy|ahora)',
  total: 'total|importe|monto',
  not: 'sub-?total|envio|gastos|impuestos?|iva|descuentos?|ahorr\\w+|cupon|al mes|cuotas?|unidad|precio|desde|antes|total (?:productos|articulos)|productos|recargo|comision|propina|puntos|saldo|costo de servicio|cargos?|base imponible',
  price: 'precio|cargo',
  pay: '(?:realizar|hacer|confirmar|finalizar|completar|enviar|tramitar) (?:el |mi |tu )?(?:pedido|compra|pago|orden)|pagar(?: ahora| con| y| ya| [^\\d]?\\d|$)|comprar ahora y pagar|realizar el pago|pedir ahora|pago seguro$',
  go: '(?:finalizar|tramitar) (?:la )?(?:compra|pedido)|ir a (?:pagar|caja|la caja)|proceder (?:al|a la) (?:pago|compra|caja)|pasar por caja|continuar (?:al|con el) (?:pago|compra)',
  next: 'continuar(?: con| a| al|$)|siguiente(?: paso)?',
  method:
    '(?:metodos?|formas?|medios?|opciones) de pago|(?:datos|informacion) (?:de|del) (?:pago|la tarjeta)|como (?:quieres|deseas|prefieres|vas a) pagar|(?:paga|pagar|pago) con|^pago$|(?:elegi|elige|elija|selecciona|seleccione) (?:como|tu forma de|una forma de) pag\\w+|metodo de cobro',
  checkout:
    'finalizar (?:la )?compra|tramitar pedido|(?:direccion|datos|metodo|metodos|opciones) de (?:envio|entrega|facturacion)|detalles de facturacion|resumen (?:de(?:l)? )?(?:tu )?(?:pedido|compra|la compra)|tu pedido|confirmar pedido|caja|^(?:entrega|envio)$|(?:datos|informacion) (?:del|de los) (?:pasajeros?|viajeros?|comprador)|tu (?:compra|reserva|viaje)',
  cart: '(?:tu |mi )?(?:carrito|cesta|bolsa)(?: de (?:la )?compras?)?|seguir comprando|actualizar (?:el )?carrito',
  done: 'gracias por (?:tu|su|la) (?:compra|pedido)|pedido (?:realizado|recibido|confirmado|completado)|pago (?:realizado|aceptado|completado|exitoso|fallido|rechazado)|compra (?:realizada|exitosa)|(?:pago|compra) aprobad[oa]|tu pedido ha sido|reserva confirmada',
  fail: '(?:pago|tarjeta|transaccion|operacion)[^.]{0,30}(?:rechazad|fallid|denegad|no (?:se )?(?:ha|pudo|fue))|fondos insuficientes|intentalo de nuevo|caducad',
  add: '(?:anadir|agregar|incluir) a(?:l| la)? (?:carrito|cesta|bolsa)|comprar ahora|comprar ya',
  login:
    'iniciar sesion|inicia sesion|crear (?:una )?cuenta|olvidaste|registrarse|ingresar|acceder|banca (?:en linea|online)',
  past: 'mis (?:pedidos|compras)|historial de (?:pedidos|compras)|seguir pedido|volver a comprar|seguimiento del? pedido|pedido (?:#|n[.º°])|detalle del pedido',
  wallet:
    '(?:anadir|agregar) (?:una |nueva )?tarjeta|mis tarjetas|guardar tarjeta|(?:metodos|medios) de pago guardados|(?:anadir|agregar) (?:un )?(?:metodo|medio) de pago',
  give: 'don(?:ar|a|acion(?:es)?)',
  cardNumber: 'n(?:umero|[.º°ro]*)? (?:de )?(?:la )?tarjeta',
  cvc: 'codigo de seguridad|cvv',
  expiry: 'vencimiento|caducidad|expiracion',
  coupon: 'cupon(?:es)?|codigo (?:de )?(?:promocion\\w*|descuento)|vale',
  parts: 'cuotas|mensualidades|a plazos|plazos|meses sin intereses|sin interes(?:es)?|msi',
  bill: 'facturas?|recibos?|tributos?|multas?|impuestos|servicios publicos',
  code: 'codigo (?:de pago|qr)|linea de captura|referencia de pago|escanea',
  card: 'tarjetas?(?: de (?:credito|debito|prepago))?',
  bank: 'transferencias?(?: bancaria)?|deposito bancario|domiciliacion|debito bancario|pse|spei|transferencia spei|cargo en cuenta|adeudo (?:directo|sepa)',
  cod: 'contra ?-?(?:re)?embolso|contra ?-?entrega|pago (?:al recibir|en efectivo(?! en )|contra)|efectivo(?! en )|(?:pago|paga|pagar) (?:a la entrega|en (?:tienda|el hotel|destino|el local|el alojamiento))',
  gift: 'tarjetas? (?:de )?regalo|vale regalo|vales? de regalo',
  who: 'nombre|apellidos?|direccion|calle|ciudad|localidad|provincia|estado|pais|codigo postal|c\\.?p\\.?|telefono|movil|colonia|municipio|departamento',
};
