import type { Messages } from '../../message';

/** How something comes to the member: from a store, or to an address. */
export const deliveryMessages = {
  'confirm.store': { zh: '选择门店', en: 'Choose a store' },
  'address.title': { zh: '收件地址', en: 'Delivery address' },
  'address.none': { zh: '填写收件地址', en: 'Add a delivery address' },
  'address.none.text': { zh: '寄到哪里', en: 'Where to send it' },
  'address.pick': { zh: '使用微信里的地址', en: 'Use an address from WeChat' },
  'address.recipient': { zh: '收件人', en: 'Recipient' },
  'address.recipient.example': { zh: '姓名', en: 'Full name' },
  'address.recipient.wrong': { zh: '请填写收件人', en: 'Please say who it is for' },
  'address.phone': { zh: '手机号', en: 'Phone number' },
  'address.phone.example': { zh: '例如：138 0000 0000', en: 'For example: 138 0000 0000' },
  'address.phone.wrong': {
    zh: '请填写能收到快递电话的号码，手机号是 11 位',
    en: 'Please give a number the courier can call; a mobile has 11 digits',
  },
  'address.region': { zh: '省市区', en: 'Province, city, district' },
  'address.region.example': { zh: '例如：上海市 静安区', en: 'For example: Shanghai, Jing’an' },
  'address.region.wrong': { zh: '请填写省、市、区', en: 'Please give province, city and district' },
  'address.street': { zh: '详细地址', en: 'Street and number' },
  'address.street.example': { zh: '路名、门牌号、楼层', en: 'Street, number, floor' },
  'address.street.wrong': {
    zh: '请写到门牌号，至少 4 个字',
    en: 'Please give street and number, 4 characters at least',
  },
  'address.save': { zh: '使用这个地址', en: 'Use this address' },
  'store.open': { zh: '营业时间 {hours}', en: 'Open {hours}' },
  'item.ways': { zh: '怎么拿到', en: 'How you get it' },
  'method.PICKUP': { zh: '到店自取', en: 'Pick up in a store' },
  'method.PICKUP.text': { zh: '出示取货码', en: 'Show the pick-up code' },
  'method.PICKUP.rule': {
    zh: '取货前随时可以取消，积分退回',
    en: 'Cancel any time before you pick it up and the points come back',
  },
  'method.SHIPPING': { zh: '邮寄到家', en: 'Sent to you' },
  'method.SHIPPING.text': { zh: '门店发出，不收运费', en: 'Sent by the store, free of charge' },
  'method.SHIPPING.rule': {
    zh: '发出前可以取消，积分退回',
    en: 'Cancel before it is sent and the points come back',
  },
  'method.CODE': { zh: '兑换码', en: 'A code' },
  'method.CODE.text': { zh: '兑换后马上显示', en: 'Shown as soon as it is redeemed' },
  'method.CODE.rule': {
    zh: '拿到码后不能取消',
    en: 'It cannot be cancelled once you have the code',
  },
} as const satisfies Messages;
