/**
 * What shoppers call it: words a question is found by, beside those it is written in, in both languages. By question id.
 * Each is written as people type it, the wrong spellings that are common included.
 */
export const SEARCH_WORDS: Readonly<Record<string, string>> = {
  'q-payment-failed':
    '付不了 付不了款 付款不成功 支付不成功 支付不了 支付失败 付不出去 交易失败 无法付款 扣款失败 刷不了 被拒 拒付 银行拒绝 card declined card was declined rejected refused cannot pay not working unsuccessful error cvv cvc security code 安全码 卡背面三位数',
  'q-pending-hold':
    '扣了两次 扣款两次 扣两次 重复扣款 重复付款 多扣 多扣钱 付了两次 扣了钱没订单 钱扣了 冻结金额 预授权 charged twice double charge duplicate payment paid twice money taken authorization hold',
  'q-verification': '审核中 待审核 订单核实 付款核实 under review pending review processing',
  'q-closed-security': '订单被关闭 订单取消 被取消 风控 cancelled canceled closed risk appeal',
  'q-error-code': '错误代码 报错 代码 error code message',
  'q-3ds':
    '验证码 短信验证 收不到短信 没收到验证码 网银验证 动态密码 otp sms code verification one-time password verified by visa securecode yanzhengma',
  'q-currency': '汇率 换汇 人民币还是美元 金额不对 多收 exchange rate dollars conversion',
  'q-fees': '手续费 服务费 费用 境外交易费 surcharge charge cost commission shouxufei',
  'q-refund-time':
    '退钱 退款时间 没收到退款 退款没到 几天到账 什么时候退 refund money back when not received tuikuan',
  'q-refund-route': '退到哪 原路退回 退回卡 退回余额 original method store credit',
  'q-paypal-missing': '贝宝 没有贝宝 paypal not available',
  'q-methods':
    '支付方式 怎么付 能用什么付 可以刷卡吗 payment options accepted cards wallet zhifu fukuan 微信支付 银联 云闪付 怎么付款',
  'q-no-card': '现金 货到付款 没有信用卡 cash on delivery bank transfer without credit card',
  'q-instalments':
    '分期付款 免息 零利率 利息 花呗 白条 月付 每月还 先享后付 installment installments instalment interest free monthly payments pay later bnpl fenqi',
  'q-bnpl-missing': '没有分期 不能分期 分期不可用 afterpay affirm klarna installments missing not offered',
  'q-pay-deadline': '付款时间 倒计时 超时 过期 多久付 关单 expire expired deadline timer countdown timeout',
  'q-tax': '海关 清关 关税 税金 增值税 进口税 customs duty vat import tax guanshui',
  'q-card-safety': '删除银行卡 解绑 绑卡 卡号安全 保存卡 remove card delete saved card stored',
  'q-phishing': '钓鱼 骗子 诈骗 假网站 山寨 真假 可疑链接 scam fake fraud phishing suspicious link zhapian',
  'q-off-platform': '私下转账 加微信 站外 线下付款 另外加钱 outside western union wire extra money',
  'q-dispute':
    '投诉 申诉 维权 纠纷 没收到货 未收到货 complaint claim not received never arrived jiufen 怎么申请纠纷',
  'q-damaged': '坏了 破损 损坏 错发 发错 质量问题 退货 换货 broken defective wrong item faulty return tuihuo',
  'q-safeguard': '保障 保护 包退 无理由退货 运费险 guarantee protection warranty free returns',
  'q-limit': '限额 超限 额度不够 额度不足 超过限额 余额不足 limit exceeded too much insufficient funds xiane',
  'q-account': '冻结 封号 登录不了 登不上 被锁 locked suspended blocked cannot log in login',
  'q-alipay-how': '支付宝怎么付 扫码 绑卡 绑定外卡 scan qr alipay foreign card zhifubao',
  'q-coupon':
    '优惠码 折扣码 红包 满减 代金券 购物金 用不了优惠 promo code voucher discount not applied youhuiquan',
};
