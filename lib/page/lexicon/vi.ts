import type { Lexicon } from './types';

export const vi: Lexicon = {
  due: 'tong (?:gia|chi phi|cong|thanh toan|tien|so tien|don hang)|so tien(?: can)? thanh toan|can thanh toan|thanh tien',
  total: 'tong',
  not: 'tam tinh|phi|van chuyen|giam gia|tiet kiem|thue|voucher|thang|tong tien hang|don gia|gia',
  pay: 'dat hang|thanh toan(?: ngay)?$|xac nhan (?:don hang|thanh toan)|hoan tat|mua hang$',
  go: '(?:tien hanh|di den|den) (?:thanh toan|dat hang)|mua hang',
  next: 'tiep tuc|tiep theo',
  method: '(?:phuong thuc|hinh thuc) thanh toan',
  checkout:
    '(?:dia chi|thong tin) (?:giao hang|nhan hang|thanh toan|nguoi mua|khach hang)|don hang cua ban|xac nhan don hang|thanh toan',
  cart: 'gio hang|tiep tuc mua',
  done: 'cam on|dat hang thanh cong|thanh toan (?:thanh cong|that bai)',
  fail: 'thanh toan[^.]{0,20}(?:that bai|khong thanh cong)',
  add: 'them vao gio|mua ngay',
  login: 'dang nhap|dang ky|quen mat khau',
  past: 'don hang cua toi|lich su',
  cardNumber: 'so the',
  coupon: 'ma giam gia|voucher|ma khuyen mai',
  parts: 'tra gop|ky han',
  card: 'the (?:tin dung|ghi no|ngan hang|atm|quoc te)',
  bank: 'chuyen khoan|(?<!the )ngan hang',
  cod: 'khi (?:nhan hang|giao hang)|tien mat',
  who: 'ho ten|ten|dia chi|so dien thoai|dien thoai|tinh|thanh pho|quan|huyen|phuong',
};
