import { formatNumber } from "../calendar/format.ts";

/** The words of quoting, citing and the dossier. They stand apart from the others: the first list says none of them. */
export const CITE_WORDS = {
  quote: {
    tools: "کار با واژه‌های برگزیده",
    hint: "با کلید Tab به کارهای این واژه‌ها می‌رسید.",
    copy: "کپی نقل‌قول",
    copied: "نقل‌قول با مشخصات و پیوندش کپی شد.",
    link: "کپی پیوند",
    linkCopied: "پیوند همین واژه‌ها کپی شد.",
    share: "هم‌رسانی",
    notShared: "دستگاه آن را هم‌رسانی نکرد. می‌توانید پیوند را کپی کنید.",
    notCopied: "مرورگر اجازهٔ کپی نداد. این متن را خودتان بردارید:",
    uncopied: "متنی که کپی نشد",
    moved: "متن صفحه از زمان ساختن این پیوند جابه‌جا شده است؛ همان واژه‌ها این‌جا پیدا شد.",
    renewed: "این صفحه پس از ساختن پیوند دوباره ذخیره شده است؛ همان واژه‌ها در نسخهٔ تازه پیدا شد.",
    lost: "واژه‌هایی که این پیوند نشان می‌داد دیگر در متن نیست؛ بندی که در آن بود نشان داده شده است.",
    lostPlace: "واژه‌هایی که این پیوند نشان می‌داد در این متن نیست.",
    closeNotice: "بستن این پیام",
    seeking: "در حال یافتن همین واژه‌ها در نوشته‌های دیگر…",
  },
  cite: {
    open: "ارجاع به این نوشته",
    close: "بستن ارجاع",
    styles: {
      iran: "شیوه‌نامهٔ ایران",
      "chicago-note": "شیکاگو (ویرایش ۱۷)، پانویس",
      "chicago-entry": "شیکاگو (ویرایش ۱۷)، کتاب‌نامه",
      apa: "APA (ویرایش ۷)",
    },
    /** «۹ اکتبر ۲۰۲۳، خوانده در ۱ آذر ۱۴۰۵» */
    days: (gregorian: string, accessed: string) => [gregorian, `روز دسترسی ${accessed}`].filter((part) => part !== "").join("، "),
    copy: "کپی",
    copyStyle: (style: string) => `کپی ارجاع: ${style}`,
    copied: (style: string) => `ارجاع «${style}» کپی شد.`,
    notCopied: "مرورگر اجازهٔ کپی نداد. متن ارجاع را برگزینید و خودتان بردارید.",
    files: "برای نرم‌افزارهای مدیریت منابع",
    save: (format: string) => `ذخیرهٔ ${format}`,
    saved: (file: string) => `در فایل ${file} ذخیره شد.`,
    script: "شیکاگو و APA عنوان‌های غیرلاتین را به آوانویسی می‌خواهند. این‌جا عنوان به خط خود مانده است.",
  },
  dossier: {
    heading: "پرونده",
    where: "آنچه این‌جا گرد می‌آورید تنها در همین مرورگر می‌ماند و جایی فرستاده نمی‌شود.",
    notKept: {
      full: "حافظهٔ مرورگر پر است و بخشی از پرونده نگه داشته نشد. تا این زبانه باز است می‌ماند؛ آن را در یک فایل JSON ذخیره کنید.",
      closed: "این مرورگر چیزی نگه نمی‌دارد، شاید چون پنجره ناشناس است. پرونده تا این زبانه باز است می‌ماند؛ آن را در یک فایل JSON ذخیره کنید.",
    },
    items: "آنچه گرد آمده است",
    tools: "چاپ و ذخیره",
    print: "چاپ",
    saveAs: "ذخیره به شکل:",
    open: "باز کردن از فایل",
    opened: (added: number, known: number) =>
      known === 0 ? `${formatNumber(added)} مورد افزوده شد.` : `${formatNumber(added)} مورد افزوده شد؛ ${formatNumber(known)} مورد از پیش در پرونده بود.`,
    unread: {
      foreign: "این فایل پروندهٔ روزنگار نیست. فایلی را باز کنید که با «JSON» ذخیره شده باشد. پرونده‌تان دست‌نخورده ماند.",
      damaged: "این فایل پروندهٔ روزنگار است، اما آسیب دیده و خوانده نمی‌شود. پرونده‌تان دست‌نخورده ماند.",
      newer: "این فایل با نسخهٔ تازه‌تری از روزنگار ساخته شده است. صفحه را دوباره باز کنید و باز بیازمایید.",
    },
    note: "یادداشت",
    notePlaceholder: "یادداشت شما",
    openWords: "دیدن در متن",
    openPage: "خواندن نوشته",
    up: "بالاتر",
    down: "پایین‌تر",
    remove: "برداشتن",
    /** The name of a button for ears: «برداشتن: …», with the first words of what it takes. */
    actionOn: (action: string, words: string) => `${action}: ${clip(words)}`,
    removed: (words: string) => `«${clip(words)}» از پرونده برداشته شد.`,
    restore: "بازگرداندن",
    empty: "پرونده خالی است",
    emptyHint: "در هر نوشته «افزودن به پرونده» را بزنید، یا واژه‌هایی از متن را برگزینید و «به پرونده» را بزنید. پرونده‌ای را که پیش‌تر ذخیره کرده‌اید از فایل باز کنید.",
    add: "افزودن به پرونده",
    addWords: "به پرونده",
    added: ({ isNew, isKept }: { isNew: boolean; isKept: boolean }) => {
      if (!isNew) return "از پیش در پرونده است.";
      return isKept ? "به پرونده افزوده شد." : "به پرونده افزوده شد، اما مرورگر آن را نگه نمی‌دارد.";
    },
    see: "دیدن پرونده",
    saved: (day: string) => `ذخیره در ${day}`,
    sources: "منابع",
  },
} as const;

/** The first words of a text, for names of buttons. */
function clip(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 8 ? words.join(" ") : `${words.slice(0, 8).join(" ")}…`;
}
