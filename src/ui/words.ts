import type { Narrowed } from "../authority/authority.ts";
import { formatDigits, formatNumber } from "../calendar/format.ts";
import type { Period } from "../calendar/period.ts";
import type { ActorKind, BlockKind, BlockReason, EventKind, EventStatus, ProblemCode } from "../document/document.ts";
import type { RepairReason } from "../orthography/repair.ts";
import type { NotedReason } from "./margin-notes.ts";

/** Every Persian word of the interface, by the part of it that speaks. Numbers come in as numbers and are written in Persian digits. */
export const WORDS = {
  app: {
    name: "روزنگار",
    /** Title of the browser's window: the page's own name first. */
    title: (page: string) => `${page} · روزنگار`,
    comma: "، ",
    and: " و ",
  },
  shell: {
    skip: "رفتن به متن اصلی",
    skipFilters: "رفتن به نتیجه‌ها",
    loading: "در حال باز کردن صفحه",
    home: "روزنگار، صفحهٔ نخست",
    navigation: "بخش‌ها",
    list: "نوشته‌ها",
    timeline: "گاه‌شمار",
    ledger: "دفتر تماس‌ها",
    names: "نام‌ها",
    dossier: "پرونده",
  },
  reading: {
    heading: "تنظیم خواندن",
    sign: "آ",
    size: "اندازهٔ حروف",
    sizes: { small: "ریز", medium: "معمولی", large: "درشت", larger: "درشت‌تر", largest: "بسیار درشت" },
    leading: "فاصلهٔ سطرها",
    leadings: { tight: "فشرده", medium: "معمولی", loose: "باز", looser: "بازتر" },
    measure: "درازای سطر",
    measures: { narrow: "کوتاه", medium: "معمولی", wide: "بلند", widest: "بسیار بلند" },
    face: "قلم",
    faces: { vazirmatn: "وزیرمتن", naskh: "نسخ" },
    align: "پایان سطرها",
    aligns: { start: "آزاد", justify: "هم‌تراز" },
    theme: "رنگ صفحه",
    themes: { system: "مثل دستگاه", light: "روشن", dark: "تیره" },
    reset: "بازگشت به پیش‌فرض",
    notKept: "مرورگر جایی برای نگه داشتن این تنظیم نداد؛ تا وقتی این صفحه باز است می‌ماند.",
  },
  /** What the keys do. */
  shortcuts: {
    search: "جست‌وجو",
    goTo: "رفتن به نوشته، نام، بخش یا تنظیم",
    help: "همین راهنما",
    scores: "حساب امتیاز نتیجه‌ها",
    nextDocument: "نوشتهٔ بعدی",
    previousDocument: "نوشتهٔ قبلی",
    turnText: "متن ویراسته یا چنان که ذخیره شده",
    nextHit: "مورد بعدی",
    previousHit: "مورد قبلی",
  },
  /** The sheet that lists the keys. */
  help: {
    heading: "میان‌برها",
    open: "میان‌برهای صفحه‌کلید",
    close: "بستن میان‌برها",
    or: "یا",
    where: { everywhere: "همه‌جا", results: "در نتیجه‌های جست‌وجو", document: "در نوشته" },
    layouts: "کلیدها با صفحه‌کلید فارسی و لاتین کار می‌کنند: در فارسی جای کلید مهم است، در لاتین حرف آن.",
  },
  /** The bar for going anywhere. */
  goTo: {
    heading: "رفتن به…",
    open: "رفتن به…",
    close: "بستن",
    field: "نوشته، نام، بخش یا تنظیم",
    none: { there: "چیزی با این نام نیست.", waiting: "نام نوشته‌ها هنوز نرسیده است.", lost: "نام نوشته‌ها نرسید؛ شاید شبکه قطع است." },
    kinds: { view: "بخش‌ها", setting: "تنظیم‌ها", actor: "نام‌ها", document: "نوشته‌ها" },
    theme: (name: string) => `رنگ صفحه: ${name}`,
  },
  search: {
    label: "جست‌وجو در متن نوشته‌ها",
    placeholder: "جست‌وجو در متن‌ها",
    clear: "پاک کردن جست‌وجو",
    /** Names the list of readings. */
    read: "آنچه از جست‌وجو فهمیدیم",
    /** «نوشته‌اید fhrvd؛ خواندیم «باقری» (با صفحه‌کلید دیگر)» */
    typed: "نوشته‌اید",
    readAs: "؛ خواندیم",
    anyOf: (words: readonly string[]) => words.map(quote).join(" یا "),
    readings: { keyboard: "صفحه‌کلید دیگر", name: "نام به خط لاتین", sound: "از روی آوا", spelling: "نزدیک‌ترین واژه" },
    verbatim: (typed: string) => `جست‌وجوی خود ${quote(typed)}`,
    itself: (typed: string) => `خود ${quote(typed)}`,
    release: (typed: string) => `${quote(typed)} شاید چیز دیگری باشد`,
    /** How signs of the query were read. */
    signs: {
      phrase: ([words = ""]: readonly string[]) => `عین ${quote(words)}`,
      without: ([words = ""]: readonly string[]) => `بدون ${quote(words)}`,
      either: (words: readonly string[]) => `${words.map(quote).join(" یا ")}، یکی بس است`,
      headline: ([words = ""]: readonly string[]) => `${quote(words)} تنها در عنوان`,
    },
    /** What is done where such a reading is refused. */
    refusals: { phrase: "جست‌وجوی واژه‌ها جدا از هم", without: "برداشتن این شرط", either: "جست‌وجوی همه با هم", headline: "جست‌وجو در همهٔ متن" },
    refuse: (told: string, instead: string) => `${told}: ${instead}`,
  },
  list: {
    heading: "نوشته‌ها",
    count: (count: number) => (count === 0 ? "هیچ نوشته‌ای نیست" : `${formatNumber(count)} نوشته`),
    of: (total: number) => `از ${formatNumber(total)}`,
    partial: "هیچ نوشته‌ای همهٔ این واژه‌ها را با هم ندارد؛ این‌ها نزدیک‌ترین‌ها هستند.",
    undated: "بدون تاریخ",
    untitled: "نوشتهٔ بدون عنوان",
    via: "به نقل از",
    unknownOutlet: "رسانهٔ ناشناخته",
    names: "نام‌ها",
    moreNames: (count: number) => `و ${formatNumber(count)} نام دیگر`,
    gap: (months: number) => `${formatSpan(months)} بدون نوشته`,
    sort: "ترتیب",
    sorts: { newest: "تازه‌ترین", oldest: "قدیمی‌ترین", relevance: "مرتبط‌ترین" },
    none: "با این فیلترها هیچ نوشته‌ای نمی‌ماند",
    noneFound: (query: string) => `${quote(query)} در هیچ نوشته‌ای نیست`,
    /** How many single restrictions help when they are dropped; `all` where only dropping all of them does. */
    relief: (ways: number | "all") => `با حذف ${ways === "all" ? "همهٔ این‌ها" : ways === 1 ? "این یکی" : "هر یک از این‌ها"}، نوشته‌ها برمی‌گردند:`,
    reliefAll: "حذف همهٔ فیلترها",
    meant: (names: number) => (names === 1 ? "شاید این نام را می‌خواستید:" : "شاید یکی از این نام‌ها را می‌خواستید:"),
    leaves: (count: number) => `${formatNumber(count)} نوشته می‌ماند`,
    emptyCorpus: "هنوز هیچ نوشته‌ای در این مجموعه نیست",
    emptyCorpusHint: "صفحه‌های ذخیره‌شده را در پوشهٔ مجموعه بگذارید و روزنگار را دوباره بسازید.",
    /** «دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹» */
    moment: (day: string, time: string) => `${day}، ساعت ${time}`,
  },
  filters: {
    heading: "فیلترها",
    open: "فیلترها",
    openCount: (count: number) => `فیلترها (${formatNumber(count)})`,
    close: "بستن فیلترها",
    show: (count: number) => (count === 0 ? "هیچ نوشته‌ای نمی‌ماند" : `دیدن ${formatNumber(count)} نوشته`),
    active: "فیلترهای فعال",
    clear: "حذف همه",
    kinds: { person: "اشخاص", state: "کشورها", organization: "سازمان‌ها", place: "مکان‌ها" },
    outlets: "رسانه‌ها",
    offices: "سمت‌ها",
    findOffice: "جست‌وجوی سمت یا دارندهٔ آن",
    noOffice: "سمتی با این حروف پیدا نشد.",
    eventKinds: "نوع رویداد",
    eventDates: "روز رویداد",
    event: (kind: string) => `رویداد: ${kind}`,
    eventFrom: (day: string) => `رویداد از ${day}`,
    eventTo: (day: string) => `رویداد تا ${day}`,
    find: "جست‌وجوی نام",
    noName: "نامی با این حروف پیدا نشد.",
    more: (count: number) => `${formatNumber(count)} مورد دیگر`,
    fewer: "نمایش کمتر",
    match: "نام‌های انتخاب‌شده",
    matches: { all: "همهٔ نام‌ها با هم", any: "دست‌کم یکی" },
    exclude: "بدون",
    excludeName: (name: string) => `بدون ${name}`,
    remove: (name: string) => `حذف فیلتر: ${name}`,
    query: quote,
    from: (day: string) => `از ${day}`,
    to: (day: string) => `تا ${day}`,
  },
  dates: {
    heading: "تاریخ انتشار",
    from: "از",
    to: "تا",
    example: "مثلاً ۱۷ مهر ۱۴۰۲",
    notADay: "این تاریخ خوانده نشد. نمونه: ۱۷ مهر ۱۴۰۲، یا ۱۴۰۲/۷/۱۷، یا مهر ۱۴۰۲",
    notRead: "خواندن تاریخ ممکن نشد؛ اتصال اینترنت را بررسی کنید و دوباره بزنید.",
    open: "انتخاب از تقویم",
    close: "بستن تقویم",
    calendar: (range: string) => `انتخاب بازه: ${range}`,
    year: "سال",
    month: "ماه",
    previousMonth: "ماه قبل",
    nextMonth: "ماه بعد",
    hint: "ابتدا روز شروع را انتخاب کنید، سپس روز پایان را.",
    grid: (range: string, month: string) => `${range}، ${month}`,
    day: (day: string, is: { isToday: boolean; isChosen: boolean }) => `${is.isToday ? "امروز، " : ""}${day}${is.isChosen ? "، انتخاب‌شده" : ""}`,
    half: (day: string) => `روز شروع: ${day}. حالا روز پایان را انتخاب کنید.`,
    chosen: (from: string, to: string) => `بازهٔ انتخاب‌شده: ${from} تا ${to}`,
  },
  errors: {
    overlay: "باز نشد؛ شاید شبکه قطع است. دوباره بزنید.",
    part: "این بخش باز نشد؛ شاید شبکه قطع است.",
    failed: "نوشته‌ها باز نشدند",
    offline: "پاسخی از سرور نرسید. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.",
    server: "سرور پاسخ درستی نداد؛ کمی بعد دوباره تلاش کنید.",
    lostPart: "بخشی از برنامه پیدا نشد. شاید نسخهٔ تازه‌ای از روزنگار آمده باشد؛ صفحه را دوباره باز کنید.",
    missing: "فایل نوشته‌ها پیدا نشد. شاید نسخهٔ تازه‌ای از روزنگار آمده باشد؛ صفحه را دوباره باز کنید.",
    damaged: "فایلی که رسید آسیب دیده است و خوانده نمی‌شود. دوباره تلاش کنید.",
    "other-version": "این نوشته‌ها برای نسخهٔ دیگری از روزنگار ساخته شده‌اند. صفحه را دوباره باز کنید.",
    searchFailed: "جست‌وجو کار نکرد",
    broken: "این صفحه از کار افتاد",
    brokenHint: "خطا از روزنگار است، نه از شما. صفحه را دوباره باز کنید یا به نوشته‌ها برگردید.",
    retry: "تلاش دوباره",
    reload: "باز کردن دوباره",
    toList: "رفتن به نوشته‌ها",
    notFound: "چنین صفحه‌ای نیست",
    notFoundHint: "شاید پیوند ناقص رسیده باشد. آنچه را می‌خواستید در متن نوشته‌ها جست‌وجو کنید.",
    searchFor: (text: string) => `جست‌وجوی ${quote(text)}`,
    loading: "در حال باز کردن نوشته‌ها",
  },
  events: {
    kinds: {
      call: "گفت‌وگوی تلفنی",
      meeting: "دیدار",
      visit: "سفر",
      summit: "نشست",
      statement: "اظهارنظر یا بیانیه",
      "press-conference": "نشست خبری",
      letter: "نامه",
    } satisfies Record<EventKind, string>,
    /** What the text says of it, where it did not simply take place. */
    statuses: {
      held: "",
      announced: "به گفتهٔ متن، در پیش",
      proposed: "به گفتهٔ متن، پیشنهاد",
      postponed: "به گفتهٔ متن، به تعویق افتاده",
      denied: "به گفتهٔ متن، تکذیب شده",
    } satisfies Record<EventStatus, string>,
    /** The same, in a word. */
    short: {
      held: "",
      announced: "در پیش",
      proposed: "پیشنهاد",
      postponed: "به تعویق افتاده",
      denied: "تکذیب‌شده",
    } satisfies Record<EventStatus, string>,
    undated: "روز نامعلوم",
    /** Between the kind of an event and all who took part. */
    of: ": ",
    /** Between those who took part. */
    and: "، ",
  },
} as const;

/** The words of the view of a document. */
export const DOCUMENT_WORDS = {
  reading: "در حال خواندن نوشته…",
  views: "شیوهٔ نمایش",
  article: "خواندن",
  raw: "متن خام",
  orthography: "نگارش متن",
  mended: "ویراسته",
  asSaved: "چنان که ذخیره شده",
  turnHint: "کلید V میان این دو جابه‌جا می‌کند.",
  differs: (list: string) => `تفاوت این دو: ${list}.`,
  nothingMended: "این متن در هر دو یکسان است.",
  code: (code: string) => `کد ${formatDigits(code)}`,
  back: "بازگشت به فهرست",
  goOn: (beginning: string) => `ادامه از همین‌جا: ${quote(`${beginning} …`)}`,
  place: (place: number, count: number) => `نوشتهٔ ${formatNumber(place)} از ${formatNumber(count)}`,
  neighbours: "نوشته‌های قبلی و بعدی",
  previous: "نوشتهٔ قبلی",
  next: "نوشتهٔ بعدی",
  linkToParagraph: (number: number) => `پیوند به بند ${formatNumber(number)}`,
  paragraph: (number: number) => `بند ${formatNumber(number)}`,
  opening: "آغاز نوشته",
  post: "پیام نقل‌شده",
  margin: "حاشیه",
  address: "نشانی دائمی",
  printed: "روز چاپ",
  note: (numbers: readonly number[]) => `یادداشت ${numbers.map(formatNumber).join(" و ")} حاشیه`,
  /** Between the words of the text and the day that they mean: «امشب ← دوشنبه ۱۷ مهر ۱۴۰۲». */
  means: " ← ",
  range: (first: string, last: string) => `${first} تا ${last}`,
  sameDay: "روز انتشار",
  before: (days: number) => `${formatCount(days)} روز پیش از انتشار`,
  after: (days: number) => `${formatCount(days)} روز پس از انتشار`,
  source: "منبع: ",
  /** The other sentences of the page that tell of an event, and the other pages. */
  also: "همین رویداد: ",
  elsewhere: "در نوشته‌های دیگر: ",
  furtherPages: "نوشته‌های بیشتر",
  where: (name: string) => `در ${name}`,
  officeThatDay: (title: string) => `${title} در روز انتشار`,
  unknown: "چنین نوشته‌ای نیست",
  failed: "این نوشته باز نشد",
} as const;

/** The words of the view of a page as it was saved. */
export const RAW_WORDS = {
  intro: "صفحه چنان که ذخیره شده است، سطر به سطر؛ هیچ سطری کم نشده است.",
  introTaken: "متنی که از صفحهٔ HTML برداشته شده است، سطر به سطر؛ سطرهای نخست آن چیزی است که صفحه از خود می‌گوید.",
  file: "فایل",
  size: "اندازه",
  bytes: (bytes: number, lines: number) => `${formatNumber(bytes)} بایت، ${formatNumber(lines)} سطر`,
  hash: "اثرانگشت SHA-256",
  copy: "کپی",
  copied: "کپی شد",
  problems: "نکته‌ها",
  lines: "سطرها",
  line: (number: number) => `سطر ${formatNumber(number)}`,
  kinds: {
    headline: "تیتر",
    kicker: "روتیتر",
    lead: "لید",
    metadata: "شناسنامه",
    paragraph: "بند",
    crosshead: "میان‌تیتر",
    credit: "نام منبع",
    furniture: "بیرون از نوشته",
    blank: "خالی",
  } satisfies Record<BlockKind, string>,
} as const;

/** The words of the views of one name, and of the index of names. */
export const ACTOR_WORDS = {
  kinds: { person: "شخص", state: "کشور", organization: "سازمان", place: "مکان" } satisfies Record<ActorKind, string>,
  variants: "نام‌های دیگر",
  offices: "سمت‌ها",
  from: (day: string) => `از ${day}`,
  to: (day: string) => `تا ${day}`,
  sentences: "در نوشته‌ها",
  /** «در ۳ نوشته، ۱۲ بار» */
  count: (documents: number, mentions: number) => `در ${formatNumber(documents)} نوشته، ${formatNumber(mentions)} بار`,
  /** Somebody whom pages tell of by the office alone. */
  unnamed: "هیچ نوشته‌ای نامش را نمی‌آورد؛ از روی سمت شناخته شد.",
  unknownStart: "آغاز نامعلوم",
  /** The last day on which an office was surely held, where no end of it is known. */
  atLeastTo: (day: string) => `دست‌کم تا ${day}`,
  time: "در گذر زمان",
  nothingDated: "روز هیچ رویداد یا نوشته‌ای در این‌باره روشن نیست.",
  company: "با چه کسانی",
  /** «سرگئی لاوروف، ۳ رویداد» */
  companion: (name: string, count: number) => `${name}، ${formatNumber(count)} رویداد`,
  sideBySide: "هر دو روی یک خط زمان",
  beside: "در کنارِ",
  besideNobody: "هیچ‌کس",
  strangers: "دیگران",
  onlyOne: (name: string) => `تنها ${name}`,
  besideItself: "هیچ نامی کنار خودش گذاشته نمی‌شود. نام دیگری را انتخاب کنید.",
  besideUnknown: (id: string) => `${quote(id)} در نوشته‌ها نیست و کنار این نام گذاشته نشد. نام دیگری را انتخاب کنید.`,
  shared: "رویدادهای مشترک",
  nothingShared: (one: string, other: string) => `هیچ نوشته‌ای از رویدادی با ${one} و ${other} خبر نمی‌دهد.`,
  events: "رویدادها",
  eventCount: (count: number) => `${formatNumber(count)} رویداد`,
  /** Between the kind of an event and the others who took part: «گفت‌وگوی تلفنی با …», «سفر: …». */
  with: (kind: EventKind) => (kind === "call" || kind === "meeting" ? " با " : ": "),
  moreEvents: "رویدادهای بیشتر",
  inList: "همین‌ها در فهرست",
  inTimeline: "همین‌ها در گاه‌شمار",
  ledger: (name: string) => `دفتر تماس‌های ${name}`,
  more: "نوشته‌های بیشتر",
  moreSentences: (count: number) => `${formatCount(count)} جملهٔ دیگر`,
  lostDocument: "متن این نوشته نرسید.",
  facts: "مشخصات",
  checkedIn: "قابل بررسی در ویکی‌پدیای انگلیسی: ",
  /** Said of a term whose first or last day is drawn in to when the office was surely held. */
  narrowed: {
    first: "روز دقیق آغاز روشن نیست؛ از این روز بی‌تردید این سمت را داشت.",
    last: "روز دقیق پایان روشن نیست؛ تا این روز بی‌تردید این سمت را داشت.",
    both: "روز دقیق آغاز و پایان روشن نیست؛ میان این دو روز بی‌تردید این سمت را داشت.",
  } satisfies Record<Narrowed, string>,
  index: "نام‌ها",
  filter: "جست‌وجو در نام‌ها",
  found: (count: number) => `${formatNumber(count)} نام`,
  none: "نامی با این حروف پیدا نشد.",
  unknown: "چنین نامی در نوشته‌ها نیست",
} as const;

/** What is told of a page: why a line is what it is, what was repaired, what is odd. */
export const PAGE_WORDS = {
  offices: {
    unresolved: "نام دارندهٔ این سمت در آن روز روشن نیست.",
    reasons: {
      "held-that-day": (office: string) => `${office} در روز انتشار`,
      "held-at-home": (office: string) => `${office} در روز انتشار؛ متن از کشور نام نمی‌برد`,
      former: () => "متن از دارندهٔ پیشین آن می‌گوید.",
      "no-day": () => "صفحه تاریخ انتشار ندارد.",
      "several-holders": () => "در آن روز بیش از یک نفر آن را داشت.",
      "not-in-file": () => "فهرست نام‌ها کسی را در آن روز در این سمت نمی‌شناسد.",
    } satisfies Record<NotedReason, (office: string) => string>,
  },
  reasons: {
    "first-line": "نخستین سطری که نه شناسنامه است و نه ابزار صفحه",
    repeated: "تکرار همان متن؛ در نوشته یک بار آمده است",
    "above-headline": "سطری کوتاه بالای تیتر",
    "below-headline": "خلاصه‌ای میان تیتر و متن",
    "before-headline": "خلاصه‌ای که بالای تیتر آمده است",
    body: "متن نوشته",
    "heading-mark": "عنوانی میان بندها",
    "quoted-post": "از پیامی که نوشته آن را کامل نقل کرده است",
    "site-name": "نام خود رسانه در کنار تیتر",
    "source-line": "سطری که تنها نام یک رسانه است",
    "news-code": "شمارهٔ خبر در بایگانی رسانه",
    "publication-date": "زمان انتشار",
    "masthead-date": "تاریخ روز بازدید یا به‌روزرسانی صفحه، نه انتشار",
    "page-facts": "بخش، گروه خبری، نویسنده یا شمارهٔ روزنامه",
    "before-article": "پیش از آغاز نوشته",
    "after-article": "پس از پایان نوشته",
    "end-mark": "نشانهٔ پایان خبر",
    form: "دیدگاه، نظرسنجی یا دکمه‌های صفحه",
    related: "پیوند به صفحه‌های دیگر یا آگهی",
    imprint: "شناسنامهٔ سایت: حقوق، نشانی، تلفن",
    stray: "نشانه‌ای بازمانده از دکمه‌های صفحه",
    empty: "سطر خالی",
  } satisfies Record<BlockReason, string>,
  /** What the text in good orthography has otherwise than the saved one. */
  repairs: {
    "half-space-lost": (count: number) => `${formatNumber(count)} نیم‌فاصلهٔ ازدست‌رفته`,
    "half-space-as-space": (count: number) => `${formatNumber(count)} نیم‌فاصله به جای فاصله`,
    "arabic-yeh": (count: number) => `${formatNumber(count)} «ی» به جای «ي»`,
    "arabic-kaf": (count: number) => `${formatNumber(count)} «ک» به جای «ك»`,
    "stray-alef": (count: number) => `${formatNumber(count)} نشانهٔ «ٰ» بی‌جا`,
    "space-before-comma": (count: number) => `${formatNumber(count)} فاصله پیش از «،» یا «؛»`,
    "padded-quote": (count: number) => `${formatNumber(count)} فاصله درون «»`,
    "wide-space": (count: number) => `${formatNumber(count)} فاصلهٔ پهن`,
  } satisfies Record<RepairReason, (count: number) => string>,
  problems: {
    "no-headline": "صفحه تیتری ندارد.",
    "no-date": "تاریخ انتشار در صفحه نیامده است.",
    "no-outlet": "از متن صفحه برنمی‌آید که کدام رسانه آن را منتشر کرده است.",
    "two-dates": "صفحه دو تاریخ انتشار ناسازگار دارد.",
    "weekday-disagrees": "روز هفته با تاریخ نمی‌خواند.",
    "impossible-date": "چنین روزی در تقویم نیست.",
    "furniture-in-doubt": "برچسب این سطر از روی جای آن گذاشته شده است و شاید درست نباشد.",
    "ordinal-disagrees": "شمارش متن («سومین …») با آنچه خود صفحه می‌شمارد نمی‌خواند.",
    "old-encoding": "این صفحه با کدگذاری قدیمی ذخیره شده بود و هنگام خواندن به یونی‌کد برگردانده شد.",
    "from-html": "متن از صفحهٔ HTML برداشته شده است: نوشته و آنچه صفحه از خود می‌گوید، بی منوها و آگهی‌ها.",
    "new-person": "این نام در فهرست نام‌ها نبود و از روی سمت یا عنوان کنار آن شناخته شد.",
  } satisfies Record<ProblemCode, string>,
} as const;

/** The words of suggestions and hits. */
export const SEARCH_WORDS = {
  suggestions: {
    label: "پیشنهادها",
    /** What choosing one of them does. */
    names: "فیلتر با نام",
    words: "ادامهٔ واژه",
    kinds: { person: "شخص", state: "کشور", organization: "سازمان", place: "مکان", office: "سمت", outlet: "رسانه" },
    /** «محمود عباس (ابومازن)» */
    via: (name: string, other: string) => `${name} (${other})`,
    told: (names: number, words: number) =>
      [...(names > 0 ? [`${formatNumber(names)} نام`] : []), ...(words > 0 ? [`${formatNumber(words)} واژه`] : [])].join(" و "),
  },
  /** Why a result has its score. */
  scores: {
    heading: (headline: string) => `حساب امتیاز «${headline}»`,
    shown: "زیر هر نتیجه حساب امتیاز آن آمده است.",
    hide: "پنهان کردن",
    failed: "حساب امتیاز این نوشته نرسید.",
    /** «هر بار آمدن واژه در عنوان ۲٫۰۰ می‌ارزد، …»; in a long text one occurrence is worth less. */
    unit: (headline: string, lead: string, body: string) => `هر بار آمدن واژه در عنوان ${headline} می‌ارزد، در لید ${lead} و در متن این نوشته، با درازی آن، ${body}.`,
    word: "واژه",
    columns: { headline: "عنوان", lead: "لید", body: "متن", weight: "وزن", saturation: "اشباع", frequency: "کمیابی", share: "سهم", score: "امتیاز" },
    kinds: { exact: "خود واژه", related: "هم‌ریشه", composed: "کنار هم" },
    parts: { exact: "از خود واژه", wide: "از آن و هم‌ریشه‌هایش" },
    absent: "در این نوشته نیست",
    /** A word of grammar, which counts less. */
    light: (word: string, weight: string) => `${word} × ${weight}`,
    pair: (words: string) => `کنار هم: ${words}`,
    sum: "مجموع",
  },
  /** Where a document has what was searched for. */
  hits: {
    heading: "یافته‌ها در این نوشته",
    count: (count: number) => `${formatNumber(count)} مورد`,
    /** «۳ از ۱۲» */
    place: (place: number, count: number) => `${formatNumber(place)} از ${formatNumber(count)}`,
    hint: (label: string, key: string) => `${label} (کلید ${key})`,
    /** «بند ۷: ۳ مورد» */
    inBlock: (block: string, count: number) => `${block}: ${formatNumber(count)} مورد`,
  },
  /** Paragraphs with a hit that an entry of the list does not show. */
  morePassages: (count: number) => `${formatNumber(count)} بند دیگر`,
} as const;

/** The words of the views of time. */
export const TIME_WORDS = {
  timeline: {
    heading: "گاه‌شمار",
    inList: "همین‌ها در فهرست",
    /** «از ۲۸ آبان ۱۳۹۱ تا ۱۲ خرداد ۱۴۰۳» */
    span: (first: string, last: string) => (first === last ? first : `از ${first} تا ${last}`),
    lanes: { events: "رویداد", documents: "انتشار" },
    laneNotes: { events: "آنچه روی داد", documents: "آنچه چاپ شد" },
    axis: "نوشته‌ها و رویدادها بر خط زمان، از راست به چپ؛ با کلیدهای پیکان میان آن‌ها بروید. جدول پایین همین‌ها را دارد.",
    column: "نوشته‌ها و رویدادها بر خط زمان، از بالا به پایین؛ با کلیدهای پیکان میان آن‌ها بروید. جدول پایین همین‌ها را دارد.",
    /** «۱۰ سال و ۱۰ ماه»: the two largest units that are not nought. */
    period: ({ years, months, days }: Period) => {
      const parts = [`${formatNumber(years)} سال`, `${formatNumber(months)} ماه`, `${formatNumber(days)} روز`];
      const filled = parts.filter((_, i) => [years, months, days][i] !== 0);
      return filled.slice(0, 2).join(" و ");
    },
    silence: "بدون نوشته و رویداد",
    strip: "بازهٔ انتشار در همهٔ زمان",
    brush: {
      hint: "همهٔ زمان. برای دیدن بخشی از آن، روی نوار بکشید.",
      /** «از ۱ مهر ۱۴۰۲ تا ۳۰ آبان ۱۴۰۲، ۲ نوشته» */
      range: (first: string, last: string, count: number) => `${first === last ? first : `از ${first} تا ${last}`}، ${count === 0 ? "بدون نوشته" : `${formatNumber(count)} نوشته`}`,
      clear: "همهٔ زمان",
      ends: { from: "آغاز بازه", to: "پایان بازه" },
    },
    zoom: {
      label: "دوری و نزدیکی",
      in: "نزدیک‌تر",
      out: "دورتر",
      levels: { year: "سال‌ها", month: "ماه‌ها", day: "روزها" },
    },
    toTable: "رفتن به جدول",
    legend: "معنای نشانه‌ها",
    notHeld: "انجام‌نشده: در پیش، پیشنهاد، به تعویق افتاده یا تکذیب‌شده",
    signStep: (count: number) => `هر نشانه: ${formatNumber(count)}`,
    /** «۵ گفت‌وگوی تلفنی», «۲ سفر انجام‌نشده» */
    kindCount: (count: number, kind: string) => `${formatNumber(count)} ${kind}`,
    /** Kinds of events that did not take place, behind a number: each with its own verb, and its ezafe written. */
    notHeldKinds: {
      call: "گفت‌وگوی تلفنی انجام‌نشده",
      meeting: "دیدار انجام‌نشده",
      visit: "سفر انجام‌نشده",
      summit: "نشست برگزارنشده",
      statement: "اظهارنظر یا بیانیهٔ منتشرنشده",
      "press-conference": "نشست خبری برگزارنشده",
      letter: "نامهٔ فرستاده‌نشده",
    } satisfies Record<EventKind, string>,
    undated: (count: number) => `${formatNumber(count)} نوشته تاریخ ندارد و تنها در جدول آمده است.`,
    table: "همین‌ها در جدول",
    caption: "آنچه چاپ شد: نوشته‌ها به ترتیب زمان، از قدیمی‌ترین",
    eventCaption: "آنچه روی داد: رویدادها به ترتیب زمان، از قدیمی‌ترین",
    eventDay: "روز رویداد",
    event: "رویداد",
    participants: "چه کسانی",
    witnesses: "کجا آمده است",
    /** «۵ نوشته، ۱۴ رویداد» */
    eventCount: (count: number) => `${formatNumber(count)} رویداد`,
    undatedEvents: (count: number) => `${formatNumber(count)} رویداد روز معلومی ندارد:`,
    moreEvents: (count: number) => `${formatNumber(count)} رویداد دیگر`,
    earlierDays: (count: number) => `${formatNumber(count)} روز پیش از این`,
    moreDays: (count: number) => `${formatNumber(count)} روز دیگر`,
    /** In how many pages an event is told, where it is more than one. */
    told: (count: number) => `در ${formatNumber(count)} نوشته`,
    day: "روز انتشار",
    document: "نوشته",
    outlet: "رسانه",
    actors: "نام‌ها",
    more: (count: number) => `${formatNumber(count)} نوشتهٔ دیگر`,
  },
  ledger: {
    heading: "دفتر تماس‌ها",
    home: "دفترِ",
    /** An option of the choice whose ledger it is: «ایران (۱۲ تماس)». */
    homeOption: (name: string, count: number) => `${name} (${formatNumber(count)} تماس)`,
    intro: (name: string) => `گفت‌وگوهای تلفنی، سفرها و دیدارهای ${name} با دیگران، ماه‌به‌ماه. هر عدد شمار رویدادهایی است که با آن باز می‌شود.`,
    severalStates: "رویدادی که چند کشور در آن بوده‌اند در سطر هر یک آمده است و در «جمع» یک بار.",
    table: "تماس‌ها: کشورها در سطر، ماه‌ها در ستون",
    state: "کشور",
    others: "سازمان‌ها و دیگران",
    undated: "روز نامعلوم",
    total: "جمع",
    /** «شش ماه بدون تماس» */
    gap: (months: number) => `${formatSpan(months)} بدون تماس`,
    openYear: (year: number) => `ماه‌های سال ${formatNumber(year)}`,
    /** «عمان، مهر ۱۴۰۲» */
    cell: (state: string, time: string) => `${state}، ${time}`,
    count: (count: number) => `${formatNumber(count)} تماس`,
    close: "بستن",
    emptyCell: "در این خانه تماسی نیست.",
    none: "در این نوشته‌ها تماسی نیست",
    noneHint: "هیچ نوشته‌ای از این میان از گفت‌وگوی تلفنی، سفر یا دیداری خبر نمی‌دهد که کشور آن روشن باشد.",
    unknownHome: "این کشور در این نوشته‌ها تماسی ندارد",
    unknownHomeHint: "دفتر کشور دیگری را باز کنید، یا فیلترها را بردارید.",
    toHome: (name: string) => `دفتر ${name}`,
  },
} as const;

/** The words of quoting, citing and the dossier. */
export const CITE_WORDS = {
  quote: {
    tools: "کار با واژه‌های انتخاب‌شده",
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
    /** «۹ اکتبر ۲۰۲۳، روز دسترسی ۱ آذر ۱۴۰۵» */
    days: (gregorian: string, accessed: string) => [gregorian, `روز دسترسی ${accessed}`].filter((part) => part !== "").join("، "),
    copy: "کپی",
    copyStyle: (style: string) => `کپی ارجاع: ${style}`,
    copied: (style: string) => `ارجاع «${style}» کپی شد.`,
    notCopied: "مرورگر اجازهٔ کپی نداد. متن ارجاع را انتخاب کنید و خودتان بردارید.",
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
    opened: ({ added, known, lost }: { added: number; known: number; lost: number }) => {
      const came = added > 0 ? `${formatNumber(added)} مورد افزوده شد` : known > 0 ? "مورد تازه‌ای در این فایل نبود" : "این پرونده خالی است";
      const rest = added > 0 && known > 0 ? `؛ ${formatNumber(known)} مورد از پیش در پرونده بود` : "";
      return `${came}${rest}.${lost > 0 ? ` ${formatNumber(lost)} مورد آسیب دیده بود و خوانده نشد؛ خود فایل دست‌نخورده است.` : ""}`;
    },
    unread: {
      closed: "مرورگر نتوانست این فایل را بخواند؛ شاید جابه‌جا شده است یا اجازهٔ خواندنش نیست. پرونده‌تان دست‌نخورده ماند.",
      foreign: "این فایل پروندهٔ روزنگار نیست. فایلی را باز کنید که با «JSON» ذخیره شده باشد. پرونده‌تان دست‌نخورده ماند.",
      damaged: "این فایل پروندهٔ روزنگار است، اما آسیب دیده و خوانده نمی‌شود. پرونده‌تان دست‌نخورده ماند.",
      newer: "این فایل با نسخهٔ تازه‌تری از روزنگار ساخته شده است. صفحه را دوباره باز کنید و از نو امتحان کنید.",
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
    unreadable: "پرونده خوانده نشد",
    unreadableHint: "این مرورگر چیزی نگه نمی‌دارد، شاید چون پنجره ناشناس است، یا آنچه نگه داشته است اکنون خوانده نمی‌شود. آنچه بیفزایید تا این زبانه باز است می‌ماند.",
    emptyHint: "در هر نوشته «افزودن به پرونده» را بزنید، یا واژه‌هایی از متن را انتخاب کنید و «به پرونده» را بزنید. پرونده‌ای را که پیش‌تر ذخیره کرده‌اید از فایل باز کنید.",
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

/** In guillemets, unless it brings quotation marks of its own. */
function quote(text: string): string {
  return /["«»“”]/u.test(text) ? text : `«${text}»`;
}

const SMALL = ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده"];

/** «شش ماه», «دو سال», «۱۰ سال و ۱۱ ماه»: a number of months in words. */
function formatSpan(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 ? `${formatCount(years)} سال` : "", rest > 0 ? `${formatCount(rest)} ماه` : ""];
  return parts.filter((part) => part !== "").join(" و ");
}

/** Small numbers as words, others in digits. */
function formatCount(count: number): string {
  return SMALL[count] ?? formatNumber(count);
}
