import type { Outlet } from "./authority.ts";
import { remembered } from "../text/remembered.ts";
import { joinName } from "./name-trie.ts";
import { OUTLETS } from "./outlets.ts";

/** Words that stand before an outlet's name and are no part of it; with one of them, any name means the outlet. */
const BEFORE_NAME = ["خبرگزاری", "خبرگزاری رسمی", "پایگاه خبری", "پایگاه اطلاع‌رسانی", "پایگاه خبری تحلیلی", "سایت", "سایت خبری", "وب‌سایت", "روزنامه", "شبکه", "شبکه خبری", "شبکه تلویزیونی", "نشریه", "هفته‌نامه"];

/** More of them, of broadcasters, magazines and sites. Other things are called so too: they count only where the place says that an outlet is named. */
const BEFORE_SURE_NAME = ["تلویزیون", "آژانس", "آژانس خبری", "وبگاه", "تارنمای", "رسانه", "مجله", "ماهنامه", "گروه رسانه‌ای", "پرتال خبری", "پورتال خبری"];

/** Both, joined, the longest first: «سایت خبری» before «سایت». */
const FRONTS = [...BEFORE_NAME, ...BEFORE_SURE_NAME].map(joinName).sort((a, b) => b.length - a.length);

/** Outlets that print nothing in Persian: on a Persian page they are a source, however it opens. */
const ABROAD = new Set(
  ("russia-today tass ria-novosti interfax reuters ap afp dpa kyodo wafa sana spa qna oman-news-agency iraqi-news-agency aljazeera almayadeen almanar al-akhbar cnn " +
    "new-york-times washington-post wall-street-journal guardian financial-times politico axios al-monitor haaretz jerusalem-post middle-east-eye " +
    "bernama bloomberg yonhap nhk global-times sky-news fox-news nbc cbs abc le-monde le-figaro paris-match spiegel telegraph newsweek foreign-policy yedioth maariv " +
    "israel-channel-12 israel-channel-13 almasirah al-ahed rai-al-youm al-quds-al-arabi asharq-al-awsat al-araby-al-jadeed alsumaria safa maan shehab " +
    "palestine-today daily-sabah yeni-safak dawn geo-news sankei ina-lebanon " +
    "france24 baghdad-today al-forat al-maalomah al-hadath annahar elnashra cihan lebanon24 arabi21 saba al-khaleej gulf-news al-bayan okaz kommersant izvestia pti ani hindustan-times times-of-india express-tribune economist die-welt frankfurter-allgemeine el-pais corriere ansa hurriyet alwefaq sama " +
    "nikkei yomiuri mainichi asahi japan-times kcna scmp china-daily cgtn straits-times indian-express economic-times wion globo folha clarin " +
    "prensa-latina telesur efe el-mundo la-repubblica la-stampa bild sueddeutsche handelsblatt tagesschau der-standard liberation le-parisien le-point " +
    "usa-today los-angeles-times the-atlantic the-hill daily-beast huffpost cnbc npr pbs national-interest foreign-affairs cbc globe-and-mail " +
    "daily-mail the-independent the-times sunday-times euractiv rossiyskaya-gazeta nezavisimaya vedomosti russia-24 belta ukrinform akipress " +
    "milliyet cumhuriyet cnn-turk trt-world al-masry-al-youm al-ahram youm7 al-modon al-joumhouria nidaa-al-watan al-jadeed as-safir al-qabas " +
    "mena-egypt bna-bahrain suna aps-algeria tap-tunisia al-watan-syria tishreen al-iraqiya al-ittijah " +
    "al-riyadh al-dustour lenta gazeta-ru rbc zvezda pravda peoples-daily cctv al-rai-kuwait al-jarida kuna wam petra al-ghad arab-news middle-east-monitor ynet walla israel-hayom kan " +
    "al-hayat al-masalah mawazin alghad-press al-seyassah al-anba-kuwait al-raya-qatar al-sharq-qatar al-ittihad-uae al-liwaa ad-diyar al-binaa al-markazia shorouk quds-press globes debka washington-times free-beacon washington-examiner msnbc tagesspiegel die-presse lusa nrk aftenposten dagens-nyheter ntv-turkey the-hindu app-pakistan daily-star-lebanon korea-herald tanjug hina mti agerpres granma mercopress agencia-brasil notimex news24 daily-nation new-vision hespress").split(" "),
);

/** Those of them that send some of their items in Persian too. */
const PERSIAN_SERVICES = new Set(["wam", "sana", "spa", "nhk"]);

/** Newsrooms of other countries that print pages in Persian, and date them by their own calendar. */
const SERVICES_ABROAD = new Set(
  ("sputnik rfi-persian cri-persian bbc-persian voa-persian dw-persian radio-farda radio-zamaneh radio-azadi iran-international euronews-persian independent-persian " +
    "trt-persian anadolu xinhua khovar avesta azertac trend-az apa-az armenpress kazinform yeni-ozbekistan alarabiya").split(" "),
);

/** English names that are names of countries and cities too. */
const AMBIGUOUS = new Set(["Iran", "Quds", "Khorasan", "Trend"]);

const BY_NAME = new Map(OUTLETS.flatMap((outlet) => namesOf(outlet).map((name) => [joinName(name), outlet] as const)));
const BY_HOST = new Map(OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));

/** The names by which an outlet is known; in English only one that has pages in Persian, since of others a page has pictures («© Reuters»). */
function namesOf({ id, name, english, variants }: Outlet): readonly string[] {
  return [...(ABROAD.has(id) || AMBIGUOUS.has(english) ? [] : [english]), name, ...variants];
}

/**
 * The outlet of this name, in any spelling of spaces and letters, with or without «خبرگزاری»,
 * «روزنامه» and the like in front; `null` where the file has none.
 */
export function findOutlet(name: string): Outlet | null {
  return outletOfKey(joinName(name));
}

/** The same, of a name that is joined already. */
export function outletOfKey(key: string): Outlet | null {
  const named = BY_NAME.get(key);
  if (named) return named;
  const front = frontOf(key);
  return front === undefined ? null : (BY_NAME.get(key.slice(front.length)) ?? null);
}

/** Letters of the longest joined name, with a word for its kind in front. */
export const LONGEST_OUTLET = Math.max(...[...BY_NAME.keys()].map(({ length }) => length)) + Math.max(...FRONTS.map(({ length }) => length));

/** A word is compared by so many first letters; a shorter one may always begin an outlet. */
const FIRST_LETTERS = 3;
/** The first letters of all names, and of the words before them. */
const BEGINNINGS = new Set([...BY_NAME.keys(), ...FRONTS].map((name) => name.slice(0, FIRST_LETTERS)));

/** Whether an outlet's name, or a word that stands before one, may begin with a folded word. */
export const mayBeginOutlet = remembered((word) => word.length < FIRST_LETTERS || BEGINNINGS.has(word.slice(0, FIRST_LETTERS)));

/** The form of an outlet's name that a text uses, in the spelling of the file and without «خبرگزاری» and the like where it stands without them too; `null` where the file has none. */
export function outletForm(name: string): string | null {
  const key = joinName(name);
  const outlet = outletOfKey(key);
  const forms = outlet ? [outlet.name, ...outlet.variants] : [];
  const form = (wanted: string) => forms.find((form) => joinName(form) === wanted);
  return form(withoutFront(key)) ?? form(key) ?? null;
}

function withoutFront(key: string): string {
  return key.slice(frontOf(key)?.length ?? 0);
}

/** The words for a kind of outlet with which a joined name begins. */
function frontOf(key: string): string | undefined {
  return FRONTS.find((front) => key.startsWith(front));
}

/** Whether an outlet of this id can have a page in Persian; one that the file lacks can. */
export function printsPersian(id: string): boolean {
  return !ABROAD.has(id);
}

/** Whether an outlet of this id is a newsroom abroad that prints in Persian. */
export function isServiceAbroad(id: string): boolean {
  return SERVICES_ABROAD.has(id);
}

/** Whether a dateline in front of a Persian text can be this outlet's own; of most foreign ones it is a reprint's. */
export function sendsPersian(id: string): boolean {
  return printsPersian(id) || PERSIAN_SERVICES.has(id);
}

/** The outlet of a host name, `www.` and subdomains allowed: `fa.alalam.ir`; `null` where the file has none. */
export function outletOfHost(host: string): Outlet | null {
  const labels = host.toLowerCase().split(".");
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = BY_HOST.get(labels.slice(i).join("."));
    if (outlet) return outlet;
  }
  return null;
}

/**
 * Phrases that can only mean an outlet: names of several words («عصر ایران»), and any name behind a
 * word for its kind («روزنامه ایران»).
 */
export function* outletPhrases(): Generator<string> {
  for (const outlet of OUTLETS) {
    for (const name of [outlet.name, ...outlet.variants]) {
      if (/[ \u200c]/u.test(name)) yield name;
      for (const front of BEFORE_NAME) yield `${front} ${name}`;
    }
  }
}
