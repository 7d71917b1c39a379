import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number beyond 32 bits, e.g. an amount of dong. A JSON number up to 2^53, text beyond. */
  BigInt: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
  /** An exact decimal in text, e.g. "12.5" tonnes: never rounded on the way, without closing zeros. */
  Decimal: { input: string; output: string; }
  /** A local date string (i.e., with no associated timezone) in `YYYY-MM-DD` format, e.g. `2020-01-01`. */
  LocalDate: { input: string; output: string; }
  /** Points (điểm) as an exact decimal in text, e.g. "71.36": never rounded on the way. Half a point is "0.5". */
  Points: { input: string; output: string; }
};

/** Reasons why AdvisoryReportRecord was refused. New values may be added. */
export type AdvisoryReportRecordErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** The report of the advisory team. */
export type AdvisoryReportRecordInput = {
  /** The revision of the report that was read; left out for the first one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The signed report, sent as DOSSIER_FORM. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What the team found. */
  findings: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What the team proposes. */
  recommendation: Recommendation;
  /** Day of the report, not in the future. */
  reportDate: Scalars['LocalDate']['input'];
  /** Number of the report. */
  reportNumber: Scalars['String']['input'];
};

/** Reasons why ApiKeyCreate was refused. New values may be added. */
export type ApiKeyCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** You have an open key of this name. */
  | 'NAME_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day is past or too far away. */
  | 'WRONG_DAY';

/** A new API key. Has no operationId: an answer with a key is never kept. */
export type ApiKeyCreateInput = {
  /** Last day of the key, at most 400 days from today. */
  expiresOn: Scalars['LocalDate']['input'];
  /** What the key is for, up to 100 characters; unique among your open keys. */
  name: Scalars['String']['input'];
  /** Cost points within a day of Viet Nam, 1,000 to 100,000,000; else RATE_LIMITED. */
  pointsPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** Cost points it may spend within a minute, 100 to 1,000,000; else RATE_LIMITED. */
  pointsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What the key may do, any of: producer:read, producer:write, product:read, product:write, rubric:read, rubric:write, dossier:read, dossier:write, certificate:read, certificate:write, value-chain:read, value-chain:write, promotion:read, promotion:write, commune-criteria:read, commune-criteria:write, programme:read, programme:write, audit:read. Never more than you may. */
  scopes: Array<Scalars['String']['input']>;
};

/** Reasons why ApiKeyRevoke was refused. New values may be added. */
export type ApiKeyRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such key. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Reasons why ApiKeyRotate was refused. New values may be added. */
export type ApiKeyRotateErrorCode =
  /** The key has ended or was revoked: make a new one. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Exchanges the text of a key. Has no operationId: an answer with a key is never kept. */
export type ApiKeyRotateInput = {
  /** Hours for which the former text goes on working, 0 to 72. */
  overlapHours?: Scalars['Int']['input'];
};

/** Whether a member takes part in a session (điểm danh). */
export type Attendance =
  /** Absent (vắng): scores nothing. */
  | 'ABSENT'
  /** Invited; not recorded yet. */
  | 'EXPECTED'
  /** Came late (đến muộn). */
  | 'LATE'
  /** Left early (về sớm): what was handed in by then counts, nothing after. */
  | 'LEFT'
  /** Present (có mặt). */
  | 'PRESENT';

/** Which lines to list; the parts given must all fit. */
export type AuditFilter = {
  /** Exactly this action, for example `product.publish`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** First day, in Vietnam. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Global id of the person who did it, or for whom it was done. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of what was changed. An unknown id matches nothing. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day, in Vietnam. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How whoever did it had proved who they are. */
export type AuditVia =
  /** Not at all: the public, and people who are just signing in. */
  | 'ANONYMOUS'
  /** By an API key. */
  | 'API_KEY'
  /** By signing in with a password. */
  | 'SIGN_IN'
  /** The program itself: its command line, jobs and seeds. */
  | 'SYSTEM';

/** What prices are compared by. */
export type BaseUnit =
  /** Kilogram (kg). */
  | 'KILOGRAM'
  /** Litre (lít). */
  | 'LITRE'
  /** Piece, also a night or a visit (cái, đêm, lượt). */
  | 'PIECE';

/** What kind of booth it is (loại gian hàng). */
export type BoothKind =
  /** Corner booth with two open sides (gian góc). */
  | 'CORNER'
  /** Display only (khu trưng bày). */
  | 'DISPLAY'
  /** Bare space (đất trống). */
  | 'OPEN_SPACE'
  /** Shared booth of several producers (gian chung). */
  | 'SHARED'
  /** Standard booth (gian tiêu chuẩn). */
  | 'STANDARD';

/** Reasons why BoothSave was refused. New values may be added. */
export type BoothSaveErrorCode =
  /** Another booth of the event has this code. */
  | 'CODE_TAKEN'
  /** The producer holds another booth of the event. */
  | 'HOLDER_TAKEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Another booth of the event stands there. */
  | 'PLACE_TAKEN'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A booth of an event. */
export type BoothSaveInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its code on the plan. */
  code: Scalars['String']['input'];
  /** Column on the plan, from 1. */
  columnNumber: Scalars['Int']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The booth to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind it is. */
  kind: BoothKind;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Who holds it; null frees it. */
  participationId?: InputMaybe<Scalars['ID']['input']>;
  /** Row on the plan, from 1. */
  rowNumber: Scalars['Int']['input'];
  /** Its size in square metres. */
  sizeM2?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Reasons why BuyerCreate was refused. New values may be added. */
export type BuyerCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Buyers with a similar name or the same phone are there: the payload names them. Send confirmDistinct when it is another. */
  | 'SIMILAR_EXISTS'
  /** Another buyer has this tax code: the payload names it. */
  | 'TAX_CODE_TAKEN';

/** A new buyer. */
export type BuyerCreateInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** true = it is another buyer than the similar ones. */
  confirmDistinct?: Scalars['Boolean']['input'];
  /** Whom to talk to; for staff only. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; for staff only. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What kind of buyer it is. */
  kind: BuyerKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Phone; for staff only. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax code: 10 digits, 10-3, or 12. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** Which buyers to list; the parts given must all fit. */
export type BuyerFilter = {
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<BuyerKind>>;
  /** Part of the name, accents or not, or the whole tax code. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** Who wants to buy. A telephone number or an e-mail address is needed. */
export type BuyerInput = {
  /** E-mail address (thư điện tử). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person (họ tên), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Organisation (đơn vị), up to 200 characters. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, as people write it (số điện thoại). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of buyer it is (loại khách mua). New values may be added. */
export type BuyerKind =
  /** Agency, school or other organisation (cơ quan, tổ chức). */
  | 'AGENCY'
  /** Distributor or wholesaler (nhà phân phối, đầu mối). */
  | 'DISTRIBUTOR'
  /** Online marketplace or shop (sàn thương mại điện tử). */
  | 'ECOMMERCE'
  /** Exporter (doanh nghiệp xuất khẩu). */
  | 'EXPORTER'
  /** Household business or person (hộ kinh doanh, cá nhân). */
  | 'HOUSEHOLD'
  /** Another kind (khác). */
  | 'OTHER'
  /** Processor that buys raw products (cơ sở chế biến). */
  | 'PROCESSOR'
  /** Restaurant or hotel (nhà hàng, khách sạn). */
  | 'RESTAURANT_HOTEL'
  /** Shop or sales point (cửa hàng, điểm bán). */
  | 'SHOP'
  /** Supermarket or chain (siêu thị, chuỗi bán lẻ). */
  | 'SUPERMARKET';

/** Reasons why BuyerMerge was refused. New values may be added. */
export type BuyerMergeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The buyer was merged into another one. */
  | 'MERGED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A buyer cannot be merged into itself. */
  | 'SAME'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Two entries that are the same buyer. */
export type BuyerMergeInput = {
  /** The revision of the entry that goes, as it was read. */
  baseRevision: Scalars['Int']['input'];
  /** The entry that stays. */
  intoId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why BuyerRequestClose was refused. New values may be added. */
export type BuyerRequestCloseErrorCode =
  /** The request has ended; the payload holds it. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What came of a request. */
export type BuyerRequestCloseInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** In words, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What came of it. */
  outcome: InquiryOutcome;
};

/** What a buyer needs; everything is replaced by what is sent. */
export type BuyerRequestInput = {
  /** Who needs it. */
  buyer: BuyerInput;
  /** Group, family or sub-group of products (ProductCategory). */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** More about it, up to 2,000 characters. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** Fewest valid stars, 3–5. */
  minStars?: InputMaybe<Scalars['Int']['input']>;
  /** Months in which it is needed, 1–12; empty or left out = any. */
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** From when on. */
  neededFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How much, in `unit`: more than 0, below a billion. */
  quantity: Scalars['Float']['input'];
  /** How often. */
  rhythm: RequestRhythm;
  /** Unit of the quantity. */
  unit: BaseUnit;
  /** What is wanted, in words the catalogue is searched by, up to 200 characters. */
  wants: Scalars['String']['input'];
};

/** Reasons why BuyerRequestPassOn was refused. New values may be added. */
export type BuyerRequestPassOnErrorCode =
  /** The producers of these products were asked for this request before. */
  | 'ALREADY_ASKED'
  /** The request has ended; the payload holds it. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** To whom a request is passed on. */
export type BuyerRequestPassOnInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Published products whose producers are asked, 1–20. Each producer is asked once. */
  productIds: Array<Scalars['ID']['input']>;
};

/** Reasons why BuyerRequestRecord was refused. New values may be added. */
export type BuyerRequestRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A need of a buyer that was told to trade staff. */
export type BuyerRequestRecordInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What is needed. */
  request: BuyerRequestInput;
};

/** Where the request of a buyer (nhu cầu mua) stands. */
export type BuyerRequestState =
  /** Ended, with what came of it (đã kết thúc). */
  | 'CLOSED'
  /** Producers are sought or asked (đang tìm nguồn). */
  | 'OPEN';

/** Reasons why BuyerRequestUpdate was refused. New values may be added. */
export type BuyerRequestUpdateErrorCode =
  /** The request has ended; the payload holds it. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What a buyer needs now. */
export type BuyerRequestUpdateInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What is needed, in full. */
  request: BuyerRequestInput;
};

/** Reasons why BuyerUpdate was refused. New values may be added. */
export type BuyerUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The buyer was merged into another one. */
  | 'MERGED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Buyers with a similar name or the same phone are there: the payload names them. Send confirmDistinct when it is another. */
  | 'SIMILAR_EXISTS'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Another buyer has this tax code: the payload names it. */
  | 'TAX_CODE_TAKEN';

/** Changes to a buyer. Absent keeps a value, null clears it. */
export type BuyerUpdateInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** true = it is another buyer than the similar ones. */
  confirmDistinct?: Scalars['Boolean']['input'];
  /** Whom to talk to; for staff only. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; for staff only. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What kind of buyer it is. */
  kind?: InputMaybe<BuyerKind>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone; for staff only. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax code: 10 digits, 10-3, or 12. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** The three layers of the official product list (Quyết định 26/2026/QĐ-TTg, Phụ lục I): 6 groups, 17 families, 26 sub-groups. */
export type CategoryLevel =
  /** Product family (nhóm). */
  | 'FAMILY'
  /** Product group (ngành). */
  | 'GROUP'
  /** Sub-group (phân nhóm, bộ sản phẩm); each has its own scoring sheet. */
  | 'SUBGROUP';

/** What happened to a certificate. New values may be added. */
export type CertificateEventKind =
  /** A conclusion asks for its revocation (kết luận; Điều 8). */
  | 'CONCLUDED'
  /** That conclusion was dropped (hủy kết luận). */
  | 'CONCLUSION_DROPPED'
  /** Extended (kéo dài; Điều 12). */
  | 'EXTENDED'
  /** Its extension ended with a result (kết thúc kéo dài). */
  | 'EXTENSION_ENDED'
  /** Inspected after recognition (kiểm tra; Điều 9). */
  | 'INSPECTED'
  /** Issued by a decision recorded here (cấp). */
  | 'ISSUED'
  /** Entered afterwards from paper (nhập từ bản giấy). */
  | 'REGISTERED'
  /** Revoked (thu hồi; Điều 8). */
  | 'REVOKED'
  /** The council was asked in writing to keep its star (lấy ý kiến; Điều 7 khoản 6). */
  | 'RE_RATING_ASKED'
  /** That round of opinions was closed (kết quả lấy ý kiến). */
  | 'RE_RATING_DECIDED'
  /** Compared with its source (đối chiếu bản gốc). */
  | 'SOURCE_CHECKED'
  /** A newer certificate took its place (thay thế). */
  | 'SUPERSEDED'
  /** Withdrawn at the request of the ministry (Điều 10 khoản 1). */
  | 'WITHDRAWN_BY_MINISTRY';

/** Which days, and of which products. */
export type CertificateExpiryFilter = {
  /** Only of this category of the official list, of whichever tier. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this commune or ward. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; today when left out. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How many months from that day, 1 to 36; 12 when left out. */
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why CertificateExtend was refused. New values may be added. */
export type CertificateExtendErrorCode =
  /** The certificate was extended already. */
  | 'ALREADY_EXTENDED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision is dated after today. */
  | 'IN_THE_FUTURE'
  /** The new end is not later than the printed one. */
  | 'NOT_BEYOND_THE_END'
  /** The certificate was revoked or replaced. */
  | 'NOT_COUNTING'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only certificates from before 22 May 2026 can be extended (Điều 12). */
  | 'NOT_IN_TRANSITION'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The new end is more than 180 days after the printed one. */
  | 'TOO_LONG'
  /** The window for re-rating lies wholly under decision 26/2026. */
  | 'WINDOW_COULD_BE_MET';

/** A decision to let a certificate last past its end. */
export type CertificateExtendInput = {
  /** Day of the decision, not later than today. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Number of the decision. */
  decisionNumber: Scalars['String']['input'];
  /** The dossier of the re-rating, if lodged. */
  dossierId?: InputMaybe<Scalars['ID']['input']>;
  /** The new last day, at most 180 days after the printed one. */
  extendedUntil: Scalars['LocalDate']['input'];
  /** A scan, sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why the window for re-rating could not be met; for staff. */
  reason: Scalars['String']['input'];
};

/** Reasons why CertificateExtensionEnd was refused. New values may be added. */
export type CertificateExtensionEndErrorCode =
  /** The extension has ended. */
  | 'ENDED_ALREADY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The certificate is not extended. */
  | 'NOT_EXTENDED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The day is not between the printed end and today, or not before the end of the extension. */
  | 'WRONG_DAY';

/** The result that an extended certificate waited for. */
export type CertificateExtensionEndInput = {
  /** Revision of the extension as it was read. */
  baseRevision: Scalars['Int']['input'];
  /** The last day it counts: from the printed end to today. */
  endedOn: Scalars['LocalDate']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The result, e.g. that the star was not kept. */
  reason: Scalars['String']['input'];
};

/** Which certificates to list; the parts given must all fit. */
export type CertificateFilter = {
  /** Only of products of this category of the official list, of whichever tier. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of products of this commune or ward. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that still count and end within so many months from today, 1 to 36 (12, 6, 3 and 1 are when people are reminded). */
  endsWithinMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that came into the register so. */
  origin?: InputMaybe<Array<CertificateOrigin>>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those worth this today; an empty list matches nothing. */
  status?: InputMaybe<Array<CertificateStatus>>;
  /** Last day of validity on or after this. */
  validUntilFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of validity on or before this. */
  validUntilTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether a registered one was compared with its source. */
  verifiedAgainstSource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the window for re-rating is open today (180 to 120 days before the end; Điều 7 khoản 6). */
  windowOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why CertificateInspectionRecord was refused. New values may be added. */
export type CertificateInspectionRecordErrorCode =
  /** Faults were found and the outcome says that all is in order. */
  | 'CONTRADICTION'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day for mending goes with TO_MEND, and only with it. */
  | 'MEND_BY'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day is before the issue or after today. */
  | 'WRONG_DAY';

/** What a check after recognition found. */
export type CertificateInspectionRecordInput = {
  /** Whether the criteria are still met; left out = not looked at. */
  criteriaKept?: InputMaybe<Scalars['Boolean']['input']>;
  /** A scan, sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. */
  finding: Scalars['String']['input'];
  /** Day of the inspection, from the issue to today. */
  inspectedOn: Scalars['LocalDate']['input'];
  /** Who inspected, in Vietnamese. */
  inspector: Scalars['String']['input'];
  /** By plan or for a reason at hand. */
  kind: InspectionKind;
  /** Whether the OCOP mark is used rightly; left out = not looked at. */
  markCorrect?: InputMaybe<Scalars['Boolean']['input']>;
  /** Until when faults are to be mended; with TO_MEND only. */
  mendBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What it came to. */
  outcome: InspectionOutcome;
};

/** How certificates are sorted. */
export type CertificateOrder =
  /** Those that expire first come first. */
  | 'EXPIRY'
  /** Those issued last come first. */
  | 'NEWEST';

/** How a certificate came into the register. */
export type CertificateOrigin =
  /** Issued elsewhere, usually on paper, and entered afterwards. */
  | 'REGISTERED'
  /** Issued here, on a result of this system. */
  | 'SYSTEM';

/** Reasons why CertificateRegister was refused. New values may be added. */
export type CertificateRegisterErrorCode =
  /** Another certificate has this product code. */
  | 'CODE_TAKEN'
  /** A decision of this number is recorded with another level or place. */
  | 'DECISION_DIFFERS'
  /** The decision is recorded already. */
  | 'DECISION_EXISTS'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** Districts recognise no more since 1 July 2025. */
  | 'LEVEL_GONE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** This level of government does not recognise so many stars. */
  | 'NOT_THIS_LEVEL'
  /** The issuing unit did not exist on the day of the decision, or is of another level. */
  | 'NO_SUCH_UNIT'
  /** Another certificate of this issuer has this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Certificates begin with 3 stars. */
  | 'TOO_FEW_STARS'
  /** A certificate runs for 36 months at most. */
  | 'TOO_LONG'
  /** The days do not follow each other: decision, issue, end. */
  | 'WRONG_ORDER';

/** A certificate that was issued elsewhere, as its paper says. */
export type CertificateRegisterInput = {
  /** Day of that decision. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Number of the decision of recognition. */
  decisionNumber: Scalars['String']['input'];
  /** Web address of the decision. */
  decisionUrl?: InputMaybe<Scalars['String']['input']>;
  /** The dossier it came from, where it went to the ministry from here. */
  dossierId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of issue, not later than today. */
  issuedOn: Scalars['LocalDate']['input'];
  /** Who issued it, in Vietnamese; may be a body that no longer exists. */
  issuer: Scalars['String']['input'];
  /** The issuing unit, if known: a province, or a district until mid-2025. */
  issuerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Level of government: a district 3 stars until 30 June 2025, a province 3 and 4, the ministry 5. */
  level: RecognitionLevel;
  /** Number of the certificate. */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Name of the producer as printed; that of today when left out. */
  producerName?: InputMaybe<Scalars['String']['input']>;
  /** Product code as printed: 04-01273-1-2026, or the old form with a district, 83-832-28882-2-2022. */
  productCode?: InputMaybe<Scalars['String']['input']>;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** Name of the product as printed; that of today when left out. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Who signed. */
  signer?: InputMaybe<Scalars['String']['input']>;
  /** What it is entered from: the paper, a list, a page of the press. */
  sourceDocument: Scalars['String']['input'];
  /** A scan of that, sent before with the purpose DECISION. */
  sourceFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Stars, 3 to 5. */
  stars: Scalars['Int']['input'];
  /** Last day of validity as printed; 36 months after the issue when left out. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether it was compared with the original (đã đối chiếu bản gốc). */
  verifiedAgainstSource: Scalars['Boolean']['input'];
};

/** Reasons why CertificateRevoke was refused. New values may be added. */
export type CertificateRevokeErrorCode =
  /** The certificate was revoked already. */
  | 'ALREADY_REVOKED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The ministry revokes 5 stars, the province 3 and 4. */
  | 'NOT_THIS_LEVEL'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The conclusion is of another certificate, or is no longer pending. */
  | 'OTHER_CONCLUSION'
  /** A withdrawal by the ministry needs number and day of its request. */
  | 'REQUEST_MISSING'
  /** The days do not follow each other: issue, conclusion, decision, end. */
  | 'WRONG_ORDER';

/** A decision to revoke a certificate. */
export type CertificateRevokeInput = {
  /** Day of the conclusion, or of the commune's confirmation that production stopped; the decision follows within 15 days. */
  concludedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The recorded conclusion it rests on; the pending one of the certificate when left out. */
  conclusionId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the decision to revoke. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Number of the decision to revoke. */
  decisionNumber: Scalars['String']['input'];
  /** A scan of the decision, sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the cases of Điều 8, or the ministry. */
  ground: RevocationGround;
  /** Who decided, in Vietnamese. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Who revokes: the ministry 5 stars, the province 3 and 4; checked when given. */
  level?: InputMaybe<RecognitionLevel>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The reason in words; for staff. */
  reason: Scalars['String']['input'];
  /** A scan of the ministry's request, sent before with the purpose DECISION. */
  requestFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the ministry's request; needed with MINISTRY_REQUEST (Điều 10 khoản 1). */
  requestNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day of the ministry's request. */
  requestedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day on which it no longer counts; not later than today. */
  revokedOn: Scalars['LocalDate']['input'];
};

/** Reasons why CertificateSourceCheck was refused. New values may be added. */
export type CertificateSourceCheckErrorCode =
  /** It was compared before, or issued here. */
  | 'CHECKED_ALREADY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** That a registered certificate was compared with its source. */
export type CertificateSourceCheckInput = {
  /** What it was compared with; for staff. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** What a certificate is worth on a day. New values may be added. */
export type CertificateStatus =
  /** Past its last day (hết hạn): no stars. */
  | 'EXPIRED'
  /** Past its printed end and still valid until the result of a new rating (được kéo dài; Quyết định 26/2026/QĐ-TTg, Điều 12): the product has its stars. */
  | 'EXTENDED'
  /** Its first day is still to come (chưa có hiệu lực). */
  | 'NOT_YET_VALID'
  /** Revoked (đã thu hồi; Điều 8): no stars. */
  | 'REVOKED'
  /** A newer certificate stands in its place (đã thay thế). */
  | 'SUPERSEDED'
  /** Valid (còn hiệu lực): the product has its stars. */
  | 'VALID'
  /** Withdrawn at the request of the ministry (thu hồi theo yêu cầu của Bộ; Điều 10 khoản 1): no stars. */
  | 'WITHDRAWN_BY_MINISTRY';

/** Reasons why ChainLinkAdd was refused. New values may be added. */
export type ChainLinkAddErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** A link goes from one participant to another. */
  | 'SAME_PARTICIPANT';

/** What flows from one participant to another. */
export type ChainLinkAddInput = {
  /** What flows, in Vietnamese, e.g. "củ dong riềng". */
  flow: Scalars['String']['input'];
  /** From whom. */
  fromId: Scalars['ID']['input'];
  /** The product that flows, when it is one of those registered here. */
  inputProductId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** To whom: another participant of the same chain. */
  toId: Scalars['ID']['input'];
  /** First day of the period meant. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the period meant. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is worth, in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** How much flows. */
  volume?: InputMaybe<QuantityInput>;
};

/** Reasons why ChainLinkRemove was refused. New values may be added. */
export type ChainLinkRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a link is removed. */
export type ChainLinkRemoveInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ChainLinkUpdate was refused. New values may be added. */
export type ChainLinkUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a link. Absent keeps, null clears. */
export type ChainLinkUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** What flows, in Vietnamese. */
  flow?: InputMaybe<Scalars['String']['input']>;
  /** The product that flows, when it is one of those registered here. */
  inputProductId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** First day of the period meant. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the period meant. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is worth, in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** How much flows. */
  volume?: InputMaybe<QuantityInput>;
};

/** Reasons why ChainParticipantAdd was refused. New values may be added. */
export type ChainParticipantAddErrorCode =
  /** The producer stands at this stage already. */
  | 'ALREADY_THERE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Who takes part: a registered producer, or a party outside by name and kind. */
export type ChainParticipantAddInput = {
  /** The chain. */
  chainId: Scalars['ID']['input'];
  /** Commune or ward where it works. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** What a party outside is. */
  partyKind?: InputMaybe<ChainPartyKind>;
  /** Name of a party outside. */
  partyName?: InputMaybe<Scalars['String']['input']>;
  /** The producer, when it is a registered one. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the party does in the chain. */
  stage: ChainStage;
};

/** Reasons why ChainParticipantRemove was refused. New values may be added. */
export type ChainParticipantRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Links, contracts or lots stand on it; they have to go first. */
  | 'IN_USE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a participant is removed. */
export type ChainParticipantRemoveInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ChainParticipantUpdate was refused. New values may be added. */
export type ChainParticipantUpdateErrorCode =
  /** The producer stands at this stage already. */
  | 'ALREADY_THERE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A registered producer has its own name and kind. */
  | 'REGISTERED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a participant. Absent keeps, null clears. */
export type ChainParticipantUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward where it works. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What a party outside is. */
  partyKind?: InputMaybe<ChainPartyKind>;
  /** Name of a party outside; of others it is kept. */
  partyName?: InputMaybe<Scalars['String']['input']>;
  /** What the party does in the chain. */
  stage?: InputMaybe<ChainStage>;
};

/** What a participant is that is not one of the registered producers. */
export type ChainPartyKind =
  /** Consumers as a group (người tiêu dùng). */
  | 'CONSUMERS'
  /** Cooperative or union of them (hợp tác xã, liên hiệp hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Enterprise (doanh nghiệp). */
  | 'ENTERPRISE'
  /** Farm (trang trại). */
  | 'FARM'
  /** Household or group of households (hộ gia đình, nhóm hộ). */
  | 'HOUSEHOLD'
  /** A person (cá nhân). */
  | 'INDIVIDUAL'
  /** Market, supermarket or online market (chợ, siêu thị, sàn điện tử). */
  | 'MARKET'
  /** Any other organisation (tổ chức khác). */
  | 'ORGANISATION'
  /** Shop or sales point (cửa hàng, điểm bán). */
  | 'SHOP';

/** What a participant does in a value chain (khâu của chuỗi giá trị). */
export type ChainStage =
  /** Those who use it up (tiêu dùng). */
  | 'CONSUMPTION'
  /** Growing, rearing, gathering, harvesting (sản xuất, thu hoạch). */
  | 'GROWING'
  /** Seed, feed, material, services (cung ứng vật tư, dịch vụ đầu vào). */
  | 'INPUTS'
  /** Preparation and processing (sơ chế, chế biến). */
  | 'PROCESSING'
  /** Buying up, transport, selling (thu mua, phân phối, bán). */
  | 'TRADING';

/** Why one criterion was changed. */
export type ChangeReasonInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** One line. */
  reason: Scalars['String']['input'];
};

/** What a dossier for a higher star or a new rating says about the time since the last (Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 1). */
export type ChangeTopic =
  /** Declaration of quality (công bố chất lượng). */
  | 'DECLARATION'
  /** Labels (nhãn mác). */
  | 'LABEL'
  /** Legal papers that run out (giấy tờ pháp lý có thời hạn). */
  | 'LEGAL_PAPERS'
  /** Markets (thị trường tiêu thụ). */
  | 'MARKET'
  /** Material (nguyên liệu). */
  | 'MATERIAL'
  /** Anything else. */
  | 'OTHER'
  /** Output (sản lượng). */
  | 'OUTPUT'
  /** Packaging (bao bì). */
  | 'PACKAGING'
  /** Revenue (doanh thu). */
  | 'REVENUE'
  /** Technology (công nghệ sử dụng). */
  | 'TECHNOLOGY'
  /** Periodic tests (phiếu kiểm nghiệm định kỳ). */
  | 'TESTS';

/** How a piece of a dossier stands. */
export type CheckState =
  /** Missing (thiếu). */
  | 'MISSING'
  /** Not asked of this dossier (không áp dụng). */
  | 'NOT_APPLICABLE'
  /** There (có). */
  | 'PRESENT';

/** What a claim (công bố) is about. */
export type ClaimKind =
  /** What it does for health (công bố sức khỏe). */
  | 'HEALTH'
  /** What it contains (công bố dinh dưỡng), e.g. "giàu chất xơ". */
  | 'NUTRITION'
  /** How it is grown (công bố hữu cơ). */
  | 'ORGANIC'
  /** Anything else that has to be shown to be true. */
  | 'OTHER';

/** Whose rules a session planned like another runs under. */
export type CloneRules =
  /** The newest of its council, as they are when it opens (quy chế hiện hành). */
  | 'NEWEST'
  /** Those of the other session, whatever the council has set since. */
  | 'SAME';

/** What stands in the way of closing or releasing a product. New values may be added. */
export type CloseObstacleCode =
  /** It has not been opened: rate it, or take it off the agenda. */
  | 'NOT_OPENED'
  /** Members have not handed in: wait, or record them as absent. */
  | 'NOT_SUBMITTED'
  /** No sheet would count. */
  | 'NO_SHEETS'
  /** The chair takes no part in its rating. */
  | 'QUORUM_CHAIR'
  /** Too few members take part in its rating. */
  | 'QUORUM_MEMBERS'
  /** The sheets are further apart than the limit: have it scored again, or give the reason why the result stands. */
  | 'SPREAD_UNSETTLED';

/** Whether a remark was answered. */
export type CommentState =
  /** The producer has answered. */
  | 'ANSWERED'
  /** Waits for the producer. */
  | 'OPEN';

/** Reasons why CommuneAssessmentRecord was refused. New values may be added. */
export type CommuneAssessmentRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The report is dated after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** The four points of the commune (Mẫu 03) with the number and day of its report; no score. */
export type CommuneAssessmentRecordInput = {
  /** The revision of the dossier that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Origin of the idea of the product (nguồn gốc ý tưởng). */
  ideaOrigin: Scalars['String']['input'];
  /** Local identity and know-how (bản sắc, trí tuệ địa phương). */
  localIdentity: Scalars['String']['input'];
  /** Use of local labour (lao động địa phương). */
  localLabour: Scalars['String']['input'];
  /** Origin of the product and use of local material (nguồn gốc, nguyên liệu). */
  materialOrigin: Scalars['String']['input'];
  /** What was said at that meeting. */
  meetingNote?: InputMaybe<Scalars['String']['input']>;
  /** When the commune met about it, where it did; not in the future. */
  meetingOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Day of the report, not in the future. */
  reportDate: Scalars['LocalDate']['input'];
  /** Number of the report, e.g. "112/BC-UBND". */
  reportNumber: Scalars['String']['input'];
  /** Day of that letter. */
  requestDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the letter that asks the province for a rating, where it is known already; with its day. */
  requestNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Which communes, wards and townships to list. */
export type CommuneFilter = {
  /** Only units of the former district with this code, e.g. "051". */
  districtCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<CommuneKind>>;
  /** The day on which they were in force; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a unit of the commune tier is called. */
export type CommuneKind =
  /** Rural commune (xã). */
  | 'COMMUNE'
  /** Township (thị trấn); abolished on 1 July 2025. */
  | 'TOWNSHIP'
  /** Urban ward (phường). */
  | 'WARD';

/** Reasons why CommuneReviewStart was refused. New values may be added. */
export type CommuneReviewStartErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Beginning the assessment of the commune. */
export type CommuneReviewStartInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** How a value stands to its threshold when it is met. */
export type Comparator =
  /** Exactly the threshold (=). */
  | 'EQ'
  /** More than the threshold (>). */
  | 'GT'
  /** At least the threshold (≥). */
  | 'GTE'
  /** Less than the threshold (<). */
  | 'LT'
  /** At most the threshold (≤). */
  | 'LTE';

/** Reasons why ComplaintAddFile was refused. New values may be added. */
export type ComplaintAddFileErrorCode =
  /** The file belongs to a complaint already. */
  | 'ALREADY_ADDED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The complaint stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A paper that was handed in later. */
export type ComplaintAddFileInput = {
  /** A finished upload of yours for COMPLAINT. */
  fileId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ComplaintAnswer was refused. New values may be added. */
export type ComplaintAnswerErrorCode =
  /** The file belongs to a complaint already. */
  | 'ALREADY_ADDED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** The day has not come yet. */
  | 'FUTURE_DAY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The complaint stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** An answer in writing. */
export type ComplaintAnswerInput = {
  /** Day of the document; not later than today. */
  answeredOn: Scalars['LocalDate']['input'];
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** What it says. */
  content: Scalars['String']['input'];
  /** Number of the document. */
  documentNumber: Scalars['String']['input'];
  /** Finished uploads of yours for COMPLAINT, up to 20. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ComplaintDecide was refused. New values may be added. */
export type ComplaintDecideErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The dossier is being scored again, and the new result is not released. */
  | 'NOT_RELEASED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The complaint stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** How it was decided. */
export type ComplaintDecideInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Whether the producer was right. */
  outcome: ComplaintOutcome;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Which complaints to list; the parts given must all fit. */
export type ComplaintFilter = {
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only about this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in these states; an empty list matches nothing. */
  state?: InputMaybe<Array<ComplaintState>>;
  /** Only against results, or only against revocations. */
  subject?: InputMaybe<ComplaintSubject>;
};

/** Reasons why ComplaintLodge was refused. New values may be added. */
export type ComplaintLodgeErrorCode =
  /** The file belongs to a complaint already. */
  | 'ALREADY_ADDED'
  /** A complaint about this is being dealt with; the payload has it. */
  | 'ALREADY_OPEN'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It has to be about exactly one of result and certificate. */
  | 'ONE_SUBJECT'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A complaint. It is about exactly one thing: a result or a revocation. */
export type ComplaintLodgeInput = {
  /** The revoked certificate it is about. */
  certificateId?: InputMaybe<Scalars['ID']['input']>;
  /** Finished uploads of yours for COMPLAINT, up to 20. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Why, in plain words (nội dung kiến nghị). */
  grounds: Scalars['String']['input'];
  /** Legal basis, free text (căn cứ): 26/2026 is silent on complaints. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What is asked for (đề nghị). */
  request?: InputMaybe<Scalars['String']['input']>;
  /** The released result (ItemResult) it is about. */
  resultId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a complaint was decided. */
export type ComplaintOutcome =
  /** The producer was right in part (chấp nhận một phần). */
  | 'PARTLY'
  /** The complaint has no ground (không chấp nhận). */
  | 'REJECTED'
  /** The producer was right (chấp nhận). */
  | 'UPHELD';

/** Reasons why ComplaintRegister was refused. New values may be added. */
export type ComplaintRegisterErrorCode =
  /** The day has not come yet. */
  | 'FUTURE_DAY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The complaint stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** How it stands in the register. */
export type ComplaintRegisterInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Number in the register of incoming documents (số đến). */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Day of registration; not later than today. */
  registeredOn: Scalars['LocalDate']['input'];
};

/** Reasons why ComplaintRescore was refused. New values may be added. */
export type ComplaintRescoreErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The complaint is about a revocation: there is nothing to score again. */
  | 'NO_RESULT'
  /** The dossier is on the agenda of that session already. */
  | 'ON_AGENDA'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is on a sheet of other criteria than the session. */
  | 'OTHER_RUBRIC'
  /** The sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The session is not being prepared; the payload has it. */
  | 'WRONG_PHASE'
  /** The complaint stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Where the dossier is scored again. */
export type ComplaintRescoreInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why it is scored again; without points. */
  reason: Scalars['String']['input'];
  /** A planned session under the same criteria. */
  sessionId: Scalars['ID']['input'];
};

/** Where a complaint stands. Quyết định 26/2026/QĐ-TTg says nothing about complaints; the steps are those of any office. */
export type ComplaintState =
  /** It was answered in writing (đã trả lời). */
  | 'ANSWERED'
  /** It was decided (đã giải quyết); nothing follows. */
  | 'CLOSED'
  /** It was handed in (đã gửi) and has no number yet. */
  | 'LODGED'
  /** It is in the register with number and date (đã vào sổ). */
  | 'REGISTERED'
  /** The dossier is scored again in a later session (chấm lại). */
  | 'RESCORING'
  /** The producer took it back (đã rút); nothing follows. */
  | 'WITHDRAWN';

/** What a complaint is about. */
export type ComplaintSubject =
  /** A released result of a council (kết quả đánh giá, phân hạng). */
  | 'RESULT'
  /** The revocation of a certificate (thu hồi giấy chứng nhận). */
  | 'REVOCATION';

/** Reasons why ComplaintWithdraw was refused. New values may be added. */
export type ComplaintWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The complaint stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Why it is taken back. */
export type ComplaintWithdrawInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** Whether a member finds a condition of the sheet to apply. */
export type ConditionMarkInput = {
  /** A condition of the sheet, such as one that excludes a dossier. */
  conditionId: Scalars['ID']['input'];
  /** True: it applies (for one that must be met: it is not met). False takes the mark back. */
  marked: Scalars['Boolean']['input'];
  /** Why; needed when marked. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ConflictDeclare was refused. New values may be added. */
export type ConflictDeclareErrorCode =
  /** The tie is recorded already. */
  | 'ALREADY_RECUSED'
  /** The result of the product is released and stands. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** No sheet of the closed product would count any more. */
  | 'LAST_SHEET'
  /** The person is not invited to the session. */
  | 'NOT_A_MEMBER'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A tie of the viewer to a product. */
export type ConflictDeclareInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What the tie is, e.g. a relative works there. */
  reason: Scalars['String']['input'];
};

/** What of a producer is public only with its consent (đồng ý công khai), Luật 91/2025/QH15. None is unless it was said. */
export type ConsentItem =
  /** Address without the commune (địa chỉ). */
  | 'ADDRESS'
  /** E-mail address (thư điện tử). */
  | 'EMAIL'
  /** Telephone number (số điện thoại). */
  | 'PHONE'
  /** Photo of its place (ảnh cơ sở). */
  | 'PLACE_PHOTO'
  /** Name of its representative (người đại diện). */
  | 'REPRESENTATIVE'
  /** Links to its shops, such as Facebook or Postmart (gian hàng). */
  | 'SHOP_LINKS'
  /** Zalo number. */
  | 'ZALO';

/** Which part of a year a contract covers. */
export type ContractShareInput = {
  /** In basis points, 0 to 10,000: 5,000 = 50 %. */
  basisPoints: Scalars['Int']['input'];
  /** Of the output, or of the raw material. */
  of: ContractShareOf;
};

/** What the share of a contract is a share of. */
export type ContractShareOf =
  /** The raw material used in a year (nguyên liệu). */
  | 'MATERIAL'
  /** The product's yearly output (sản lượng sản phẩm). */
  | 'OUTPUT';

/** Reasons why CouncilCreate was refused. New values may be added. */
export type CouncilCreateErrorCode =
  /** A council of the district tier, and only such a one, names its district. */
  | 'DISTRICT_NEEDED'
  /** A council with this decision is recorded already. */
  | 'EXISTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A person is named twice. */
  | 'NAMED_TWICE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A council has exactly one chair. */
  | 'ONE_CHAIR'
  /** A council has at most one secretary. */
  | 'ONE_SECRETARY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The unit did not exist on the day of the decision. */
  | 'UNIT_NOT_THEN';

/** A new council. */
export type CouncilCreateInput = {
  /** Day of that decision. */
  decisionDate: Scalars['LocalDate']['input'];
  /** Number of the decision that sets it up. */
  decisionNumber: Scalars['String']['input'];
  /** For a council of the district tier, and only then: the former district, which must have existed on the day of the decision. */
  districtId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose council it is. */
  level: CouncilLevel;
  /** Its members, at most 50: one chair, at most one secretary, nobody twice. */
  members: Array<CouncilMemberInput>;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The province. */
  provinceId: Scalars['ID']['input'];
};

/** Whose council it is (cấp của Hội đồng). */
export type CouncilLevel =
  /** District (cấp huyện), until 30 June 2025: kept for older ratings. */
  | 'DISTRICT'
  /** Ministry (cấp trung ương): rates and recognises 5 stars. */
  | 'MINISTRY'
  /** Province (cấp tỉnh): rates and recognises 3 and 4 stars. */
  | 'PROVINCE';

/** Somebody in a new council. */
export type CouncilMemberInput = {
  /** The person; needs an account. */
  personId: Scalars['ID']['input'];
  /** Office and organisation. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Chair, vice-chair, member or secretary. */
  role: CouncilRole;
  /** Whether the person fills in score sheets. */
  scores: Scalars['Boolean']['input'];
};

/** What somebody is in a council (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3). */
export type CouncilRole =
  /** Chair (Chủ tịch Hội đồng). */
  | 'CHAIR'
  /** Member (ủy viên). */
  | 'MEMBER'
  /** Secretary (thư ký). */
  | 'SECRETARY'
  /** Vice-chair (Phó Chủ tịch Hội đồng). */
  | 'VICE_CHAIR';

/** Reasons why CouncilRuleSet was refused. New values may be added. */
export type CouncilRuleSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The share that must take part is more than all. */
  | 'QUORUM_ABOVE_ONE'
  /** The most members are fewer than the least. */
  | 'SIZE_REVERSED';

/** A new version of a council's rules; what is left out stays as it was. */
export type CouncilRuleSetInput = {
  /** Whether "reaches no level" may be chosen where it is not printed. */
  allowNoLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chair must take part. */
  chairRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a changed criterion needs a reason when scoring again. */
  changeReasons?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a higher star must also meet the minima of the lower ones. */
  cumulativeMinima?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may see how often each level was chosen, for the discussion. */
  discussionData?: InputMaybe<DiscussionAudience>;
  /** Decimals of averages when shown, 0 to 4. */
  displayDecimals?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the council may record another star than the proposed one. */
  finalStarMayDiffer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chair sees counts of doubtful criteria after the close. */
  flagCountsAtClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** How a star minimum is checked. */
  minimumMethod?: InputMaybe<MinimumMethod>;
  /** Whether those sheets carry names. */
  namesAfterRelease?: InputMaybe<Scalars['Boolean']['input']>;
  /** How products are opened. */
  opening?: InputMaybe<SessionOpeningMode>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Whether paper sheets may be entered. */
  paperBallots?: InputMaybe<Scalars['Boolean']['input']>;
  /** How a second person checks a sheet typed in from paper. */
  paperCheck?: InputMaybe<PaperCheck>;
  /** Lower part of that share, 1 to 100. */
  quorumDenominator?: InputMaybe<Scalars['Int']['input']>;
  /** Upper part of the share that must take part. */
  quorumNumerator?: InputMaybe<Scalars['Int']['input']>;
  /** Why the rules change, e.g. the number of a decision. */
  reason: Scalars['String']['input'];
  /** Whether members with a tie count as taking part. */
  recusedCountForQuorum?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of criteria that always need a remark; replaces the list. */
  remarkCriteria?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For which levels a remark must be written. */
  remarkRule?: InputMaybe<RemarkRule>;
  /** How often a product may be scored again, 0 to 5. */
  rescoringRounds?: InputMaybe<Scalars['Int']['input']>;
  /** Whether chair and secretary see results between close and release. */
  resultsAtClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether members see a result when its product is released. */
  resultsAtItemRelease?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether members see the producer's own score while they score. */
  selfScoreShown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may read the members' sheets after release. */
  sheetsAfterRelease?: InputMaybe<SheetAudience>;
  /** Most scoring members, 1 to 50. */
  sizeMax?: InputMaybe<Scalars['Int']['input']>;
  /** Least number of scoring members, 1 to 50. */
  sizeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Points between the highest and lowest sheet above which the council must discuss. */
  spreadLimit?: InputMaybe<Scalars['Points']['input']>;
  /** Whether a vice-chair stands in for an absent chair. */
  viceChairStandsIn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why CouncilSessionAddItem was refused. New values may be added. */
export type CouncilSessionAddItemErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** A newer decision is in force on the day of the session and the dossier was not lodged before it. */
  | 'NOT_LODGED_BEFORE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is on a sheet of other criteria than the session. */
  | 'OTHER_RUBRIC'
  /** The sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** The days in which such a dossier is finished under the older decision are over. */
  | 'TRANSITION_OVER'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE'
  /** The dossier is not accepted, or on an agenda already. */
  | 'WRONG_STATE';

/** A dossier for an agenda. */
export type CouncilSessionAddItemInput = {
  /** The dossier; the province must have accepted it. */
  dossierId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionAddMember was refused. New values may be added. */
export type CouncilSessionAddMemberErrorCode =
  /** The person is in the session already. */
  | 'ALREADY_INVITED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Somebody for a session who is not in the council, such as an expert. */
export type CouncilSessionAddMemberInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The person; needs an account. */
  personId: Scalars['ID']['input'];
  /** Whether the person fills in score sheets. */
  scores: Scalars['Boolean']['input'];
};

/** Reasons why CouncilSessionClone was refused. New values may be added. */
export type CouncilSessionCloneErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision knows no council of this level on that day. */
  | 'LEVEL_NOT_IN_RUBRIC'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The council has a session of this number already. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE'
  /** The unit of the council did not exist on that day. */
  | 'UNIT_NOT_THEN';

/** A session like another. */
export type CouncilSessionCloneInput = {
  /** Day on which it is held. */
  heldOn: Scalars['LocalDate']['input'];
  /** Number within the council, e.g. "06/2026". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Where it is held; as the other session when left out. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The criteria (bộ tiêu chí), in force on the day; those of the other session when left out. */
  rubricVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose rules it runs under. */
  rules?: CloneRules;
  /** At what time of day it begins, e.g. "08:00"; as the other session when left out. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why CouncilSessionClose was refused. New values may be added. */
export type CouncilSessionCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** Something stands in the way; the payload lists it per product. */
  | 'NOT_READY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Closing a session. */
export type CouncilSessionCloseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionCreate was refused. New values may be added. */
export type CouncilSessionCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision knows no council of this level on that day. */
  | 'LEVEL_NOT_IN_RUBRIC'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The council has a session of this number already. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE'
  /** The unit of the council did not exist on that day. */
  | 'UNIT_NOT_THEN';

/** A new session. */
export type CouncilSessionCreateInput = {
  /** The council. */
  councilId: Scalars['ID']['input'];
  /** Day on which it is held. */
  heldOn: Scalars['LocalDate']['input'];
  /** Number within the council, e.g. "05/2026". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Where it is held. */
  place: Scalars['String']['input'];
  /** The criteria (bộ tiêu chí); they must be in force on the day of the session. */
  rubricVersionId: Scalars['ID']['input'];
  /** At what time of day it begins, e.g. "08:00"; stands on the invitations, which leave room for it when left out. */
  startsAt?: InputMaybe<Scalars['String']['input']>;
};

/** Which sessions to list; the parts given must all fit. */
export type CouncilSessionFilter = {
  /** Only of this council. */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Held on or after this day. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only in these phases; an empty list matches nothing. */
  phase?: InputMaybe<Array<SessionPhase>>;
  /** Held on or before this day. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why CouncilSessionOpen was refused. New values may be added. */
export type CouncilSessionOpenErrorCode =
  /** No product is on the agenda. */
  | 'EMPTY_AGENDA'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The rules require a scoring chair and there is none. */
  | 'NO_CHAIR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE'
  /** A sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** Fewer members score than the rules ask for. */
  | 'TOO_FEW_MEMBERS'
  /** More members score than the rules allow. */
  | 'TOO_MANY_MEMBERS'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Opening a session. */
export type CouncilSessionOpenInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionRelease was refused. New values may be added. */
export type CouncilSessionReleaseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Members were taken out after the close and the quorum is not there any more: open the product again, or release it by itself with the reason why it stands. */
  | 'QUORUM_LOST'
  /** Sheets are further apart than the limit and no reason is given. */
  | 'SPREAD_UNSETTLED'
  /** Who has a tie to the product decides nothing about it. */
  | 'TIED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE'
  /** A dossier of the agenda is not in the session any more. */
  | 'WRONG_STATE';

/** Releasing the results of a session. */
export type CouncilSessionReleaseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** A reason for each product whose sheets are further apart than the limit. */
  spreadReasons: Array<SpreadReasonInput>;
};

/** Reasons why CouncilSessionRuleChange was refused. New values may be added. */
export type CouncilSessionRuleChangeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A closed product would have no sheet that counts. */
  | 'LAST_SHEET'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session runs under this version already. */
  | 'SAME_RULE'
  /** The version would show more of the sheets or results than members were promised when the session opened. */
  | 'SECRECY_WIDENED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Other rules for an opened session. */
export type CouncilSessionRuleChangeInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, for the minutes. */
  reason: Scalars['String']['input'];
  /** The version of the rules of its council. */
  version: Scalars['Int']['input'];
};

/** How well a fact about the criteria is sourced. */
export type CriteriaConfidence =
  /** Concluded from other facts; to be compared with the legal text. */
  | 'INFERRED'
  /** Known to exist, not seen (chưa tìm thấy). */
  | 'NOT_FOUND'
  /** Read in the legal text itself (văn bản gốc). */
  | 'PRIMARY'
  /** Read in a report about the legal text. */
  | 'SECONDARY';

/** What a criteria set is divided by. */
export type CriteriaDivisionKind =
  /** A group of communes with thresholds of its own (nhóm xã), from 2026 on. */
  | 'COMMUNE_GROUP'
  /** A group of criteria under one heading (nhóm tiêu chí). */
  | 'PART'
  /** A region with a column of thresholds of its own (vùng). */
  | 'REGION';

/** The tier whose units a criteria set is for. */
export type CriteriaLevel =
  /** Communes (xã). */
  | 'COMMUNE'
  /** Districts and cities below a province (cấp huyện), until June 2025. */
  | 'DISTRICT'
  /** Hamlets (xóm); these sets are issued by the province. */
  | 'HAMLET'
  /** Provinces (tỉnh). */
  | 'PROVINCE';

/** A new curated list. */
export type CuratedListCreateInput = {
  /** The event it is for. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Products of the catalogue to begin with, in order, each once, at most 500. */
  productIds?: Array<Scalars['ID']['input']>;
  /** Its title, in Vietnamese. */
  title: Scalars['String']['input'];
};

/** Reasons why CuratedList was refused. New values may be added. */
export type CuratedListErrorCode =
  /** The product is in the list already. */
  | 'ALREADY_IN'
  /** The list has no products. */
  | 'EMPTY'
  /** The list is frozen: unfreeze it first. */
  | 'FROZEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The list is not frozen. */
  | 'NOT_FROZEN'
  /** The product is not in the catalogue. */
  | 'NOT_PUBLISHED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies in the past, or more than a year ahead. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** A list may have 500 products at most. */
  | 'TOO_MANY';

/** Freezing a list. */
export type CuratedListFreezeInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** One more product for a list. */
export type CuratedListItemAddInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Booth. */
  booth?: InputMaybe<Scalars['String']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its place, from 1; the last when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The product, of the catalogue. */
  productId: Scalars['ID']['input'];
  /** How much is sent as a sample. */
  sampleQuantity?: InputMaybe<Scalars['String']['input']>;
};

/** What changed since a list was frozen. New values may be added. */
export type CuratedListItemChange =
  /** The contact that may be shown, also when consent was withdrawn. */
  | 'CONTACT'
  /** The product is no longer in the catalogue. */
  | 'GONE'
  /** The name of the product. */
  | 'NAME'
  /** The price or its unit. */
  | 'PRICE'
  /** The producer or its name. */
  | 'PRODUCER'
  /** The stars, also when they are no longer valid. */
  | 'STARS'
  /** The last day of the certificate. */
  | 'VALIDITY';

/** Another place for a product in a list. */
export type CuratedListItemMoveInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Which one. */
  itemId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its new place, from 1; beyond the end means last. */
  position: Scalars['Int']['input'];
};

/** A product that leaves a list. */
export type CuratedListItemRemoveInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Which one. */
  itemId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Changes to a product in a list. Absent keeps a value, null clears it. */
export type CuratedListItemUpdateInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Booth. */
  booth?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  itemId: Scalars['ID']['input'];
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** How much is sent as a sample. */
  sampleQuantity?: InputMaybe<Scalars['String']['input']>;
};

/** All products of a list in their order. */
export type CuratedListItemsSetInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the products, each once, at most 500; booth, sample and remark of those that stay are kept. */
  productIds: Array<Scalars['ID']['input']>;
};

/** A link to a frozen list. */
export type CuratedListShareInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Its last day; today up to a year ahead. */
  expiresOn: Scalars['LocalDate']['input'];
};

/** A link to take back. */
export type CuratedListShareRevokeInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which link. */
  shareId: Scalars['ID']['input'];
};

/** Whether a link to a list still works. */
export type CuratedListShareState =
  /** It works. */
  | 'ACTIVE'
  /** Its last day is past (hết hạn). */
  | 'EXPIRED'
  /** It was taken back (đã thu hồi). */
  | 'REVOKED';

/** Whether a list can be changed. */
export type CuratedListState =
  /** Being put together (đang soạn). */
  | 'DRAFT'
  /** Frozen for printing (đã chốt); what changed since is shown. */
  | 'FROZEN';

/** Taking back the freezing of a list. */
export type CuratedListUnfreezeInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in Vietnamese; it stays in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Changes to a list. Absent keeps a value, null clears it. */
export type CuratedListUpdateInput = {
  /** The revision of the list that was read. */
  baseRevision: Scalars['Int']['input'];
  /** The event it is for. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, in Vietnamese. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Currencies of prices. */
export type Currency =
  /** Vietnamese dong (đồng); it has no smaller unit. */
  | 'VND';

/** What has to be done by a day. */
export type DeadlineKind =
  /** The commune takes in, assesses and forwards within 15 working days (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 2). */
  | 'COMMUNE_ASSESSMENT'
  /** An answer to what the province has asked for. */
  | 'REQUEST'
  /** The province rates again within 45 days of the whole dossier (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm g). */
  | 'RE_RATING';

/** How near a day is. */
export type DeadlineState =
  /** Past (quá hạn). */
  | 'LATE'
  /** Later than that (còn hạn). */
  | 'RUNNING'
  /** Within three working days (sắp đến hạn). */
  | 'SOON';

/** Why an attempt came to nothing. */
export type DeliveryFailure =
  /** The address is not https, or leads into a network that is not public. */
  | 'ADDRESS'
  /** No connection, or one that broke. */
  | 'CONNECTION'
  /** The receiver sent elsewhere; that is never followed. */
  | 'REDIRECT'
  /** The receiver answered with another status than 2xx. */
  | 'STATUS'
  /** No answer within ten seconds. */
  | 'TIMEOUT';

/** What became of a telling. */
export type DeliveryState =
  /** The receiver answered with 2xx (đã nhận). */
  | 'DELIVERED'
  /** It was given up after eight attempts (thất bại). */
  | 'FAILED'
  /** It waits, or is tried again (đang chờ). */
  | 'PENDING';

/** Who may see, after the close of a product, how often each level of a criterion was chosen, without names. */
export type DiscussionAudience =
  /** Chair and secretary; all members once the chair has opened the discussion. */
  | 'COUNCIL'
  /** Chair and secretary. */
  | 'LEADERS'
  /** Nobody. The default. */
  | 'NOBODY';

/** What a unit of the former district tier was called. */
export type DistrictKind =
  /** City below a province (thành phố thuộc tỉnh). */
  | 'CITY'
  /** Rural district (huyện). */
  | 'DISTRICT'
  /** Town (thị xã). */
  | 'TOWN';

/** Kind of file. */
export type DocumentFormat =
  /** Data for another system. */
  | 'JSON'
  /** To be printed; text can be searched and copied. */
  | 'PDF'
  /** A workbook with typed cells. */
  | 'XLSX';

/** What is printed. New values may be added. */
export type DocumentKind =
  /** Attendance list (danh sách điểm danh). Of a session; for those who run it. */
  | 'ATTENDANCE_LIST'
  /** Certificate (giấy chứng nhận) of the register; of a released product without a decision only a preview (bản xem trước). */
  | 'CERTIFICATE'
  /** Letters of invitation (giấy mời). Of a session; members their own. */
  | 'INVITATION'
  /** Cards of A6 for the booths (thẻ gian hàng) of a curated list, four on a sheet. For trade staff. */
  | 'LIST_BOOTH_CARDS'
  /** Catalogue (danh mục sản phẩm) of a curated list: cover, contents by group, products with QR codes. For trade staff. */
  | 'LIST_CATALOGUE'
  /** Price list (bảng giá) of a curated list; also as XLSX. For trade staff. */
  | 'LIST_PRICES'
  /** Labels with QR codes to the products’ pages (tem QR), 3 × 8 on a sheet, of a curated list. For trade staff. */
  | 'LIST_QR_SHEET'
  /** Minutes of a session (biên bản); figures from its release on. */
  | 'MINUTES'
  /** The official sheets of a decision (phiếu đánh giá), all of a version or one; also as XLSX. */
  | 'OFFICIAL_SHEETS'
  /** Table of results (bảng tổng hợp kết quả) of a session; also as XLSX. */
  | 'RESULT_SUMMARY'
  /** Score sheets as they were filled in: one’s own at any time, those of others after the release as the rules of the council say. Of a session or one product. */
  | 'SCORE_SHEET'
  /** Blank score sheets (phiếu chấm điểm trống) with a QR code for member and product. Of a session; for those who run it, members their own. */
  | 'SCORE_SHEET_BLANK'
  /** A released session with its sheets and all that happened to them as data, XLSX or JSON, with names only where the rules of the council show them. Of a session, or of one that was taken over (SessionRecord). */
  | 'SESSION_EXPORT';

/** Reasons why DocumentPrint was refused. New values may be added. */
export type DocumentPrintErrorCode =
  /** The figures are not those with which the minutes were locked. */
  | 'FIGURES_DIFFER'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is nothing to print. */
  | 'NOTHING'
  /** There is no such thing to print, or not all of it may be seen. */
  | 'NOT_FOUND'
  /** The results are not released. */
  | 'NOT_RELEASED'
  /** This kind is not made of that, or not in that format. */
  | 'NOT_THIS_WAY'
  /** The server has no public address, so that QR codes would lead nowhere. */
  | 'NO_ADDRESS'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The asker has a tie to a product whose figures would stand in it. */
  | 'TIED'
  /** More sets of pages than one print may have. */
  | 'TOO_MUCH';

/** What to print. */
export type DocumentPrintInput = {
  /** Kind of file. */
  format?: DocumentFormat;
  /** What it is. */
  kind: DocumentKind;
  /** Made by the client; a repeat gets the first print. */
  operationId: Scalars['ID']['input'];
  /** Which part of it. */
  options?: InputMaybe<DocumentPrintOptions>;
  /** Of what: a session, one of its products, a certificate, a rubric version or sheet, a curated list, as the kind says. */
  subjectId: Scalars['ID']['input'];
};

/** Which part of a document to print; all of it when left out. */
export type DocumentPrintOptions = {
  /** Released score sheets of all members as the rules of the council show them, instead of one’s own. */
  allMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these products of the session (SessionItem), for score sheets. */
  itemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only for these people, for blank score sheets and invitations. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Reasons why DocumentRevoke was refused. New values may be added. */
export type DocumentRevokeErrorCode =
  /** It was taken back already. */
  | 'ALREADY_REVOKED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such document, or it may not be taken back by the asker. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Which print is taken back, and why. */
export type DocumentRevokeInput = {
  /** The code printed on it. */
  code: Scalars['String']['input'];
  /** Made by the client; a repeat changes nothing more. */
  operationId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; never shown to the public. */
  reason: Scalars['String']['input'];
};

/** What a printed document is worth now. */
export type DocumentStanding =
  /** Printed by this system; nothing has changed since. */
  | 'CURRENT'
  /** Printed by this system as a draft (dự thảo): not final. */
  | 'DRAFT'
  /** Mistyped: codes have 8 signs, the last of which checks the rest. */
  | 'NOT_A_CODE'
  /** A newer version has been printed. */
  | 'REPLACED'
  /** Taken back (đã thu hồi). */
  | 'REVOKED'
  /** This system has printed nothing under this code. */
  | 'UNKNOWN';

/** How far the making of a document is. */
export type DocumentState =
  /** It could not be made; print it again. */
  | 'FAILED'
  /** Being made; ask again in a few seconds. */
  | 'QUEUED'
  /** The file is there. */
  | 'READY';

/** Reasons why DossierAccept was refused. New values may be added. */
export type DossierAcceptErrorCode =
  /** The province has not checked the dossier yet, or found that pieces are missing. */
  | 'CHECK_MISSING'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Something that was asked for has not been answered. */
  | 'REQUEST_OPEN'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Accepting a dossier. */
export type DossierAcceptInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierAnswerReuse was refused. New values may be added. */
export type DossierAnswerReuseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no earlier dossier of the product to take from. */
  | 'NOTHING_EARLIER'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A claim to be taken over. */
export type DossierAnswerReuseInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** What became of one topic. */
export type DossierChangeInput = {
  /** Whether anything changed. */
  changed: Scalars['Boolean']['input'];
  /** What changed and what came of it; needed where something changed. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The topic. */
  topic: ChangeTopic;
};

/** Reasons why DossierChangeSet was refused. New values may be added. */
export type DossierChangeSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What changed, by topic. */
export type DossierChangeSetInput = {
  /** At most one per topic. */
  changes: Array<DossierChangeInput>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierCheckRecord was refused. New values may be added. */
export type DossierCheckRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What a check found. */
export type DossierCheckRecordInput = {
  /** The report of the commune is there (Mẫu 03). */
  communeReport: Scalars['Boolean']['input'];
  /** What was found, also about the content. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The file of the producer is whole. */
  productFile: Scalars['Boolean']['input'];
  /** The letter of the commune is there. */
  requestLetter: Scalars['Boolean']['input'];
  /** Five samples are there; null for tourism. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why DossierCommentAdd was refused. New values may be added. */
export type DossierCommentAddErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The criterion does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A remark to the producer. */
export type DossierCommentAddInput = {
  /** The criterion it is about. */
  criterionId?: InputMaybe<Scalars['ID']['input']>;
  /** The evidence it is about. */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The piece it is about. */
  piece?: InputMaybe<DossierPiece>;
  /** What has to be mended, in plain words the producer understands. */
  text: Scalars['String']['input'];
};

/** Reasons why DossierCommentAnswer was refused. New values may be added. */
export type DossierCommentAnswerErrorCode =
  /** It was answered already; the payload holds it. */
  | 'ALREADY_ANSWERED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** An answer to a remark. */
export type DossierCommentAnswerInput = {
  /** The answer, in plain words. */
  answer: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierCreate was refused. New values may be added. */
export type DossierCreateErrorCode =
  /** The product has a dossier on its way already; the payload holds it. */
  | 'ACTIVE_DOSSIER'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A higher star or a new rating needs an earlier certificate or rated dossier of the product. */
  | 'NO_PREVIOUS'
  /** There is no official sheet that can be used for the product. */
  | 'NO_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new dossier. What is left out of the form is taken from the producer and the product. */
export type DossierCreateInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Papers named on the form, at most 30. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** First rating, upgrade or re-rating. */
  kind: DossierKind;
  /** Legal representative. */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Name of the unit that registers. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The certificate that a higher star or a new rating goes on from; left out, the present one of the product. */
  previousCertificateId?: InputMaybe<Scalars['ID']['input']>;
  /** The earlier dossier of the product; left out, the last one that was rated. */
  previousDossierId?: InputMaybe<Scalars['ID']['input']>;
  /** The product to be rated. */
  productId: Scalars['ID']['input'];
  /** Name of the product as registered. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Position of the representative. */
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  /** Samples that the form promises, 0–1000. */
  sampleQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** The official sheet; left out, that of the product's sub-group in the criteria in force. */
  sheetId?: InputMaybe<Scalars['ID']['input']>;
  /** Year of the registration; this year if left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why DossierEvidenceAdd was refused. New values may be added. */
export type DossierEvidenceAddErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A criterion does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A dossier holds at most 200 pieces of evidence. */
  | 'TOO_MANY'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** One piece of evidence: a file, a web address, a reference, or several of them. */
export type DossierEvidenceAddInput = {
  /** Criteria of the sheet that it supports, all of its pages; at most 40. */
  criterionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The paper itself, sent as EVIDENCE. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the paper. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Row of the evidence table of Mẫu 02. */
  kind: EvidenceKind;
  /** Criteria that it supports on certain pages; at most 40. */
  links?: InputMaybe<Array<EvidenceLinkInput>>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Page that matters, from 1. */
  page?: InputMaybe<Scalars['Int']['input']>;
  /** Number and date of the paper, or where the original is kept. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Name of the paper. */
  title: Scalars['String']['input'];
  /** Web address of the paper. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which the paper is valid; left out where it does not run out. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why DossierEvidenceRemove was refused. New values may be added. */
export type DossierEvidenceRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Taking a piece of evidence out of a dossier. */
export type DossierEvidenceRemoveInput = {
  /** The piece of evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why DossierEvidenceReuse was refused. New values may be added. */
export type DossierEvidenceReuseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no earlier dossier of the product to take from. */
  | 'NOTHING_EARLIER'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier has 200 pieces already. */
  | 'TOO_MANY'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Evidence to be taken over. */
export type DossierEvidenceReuseInput = {
  /** The evidence of the earlier dossier. */
  evidenceId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierEvidenceUpdate was refused. New values may be added. */
export type DossierEvidenceUpdateErrorCode =
  /** The paper would run out before its day. */
  | 'DATES_CROSSED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A criterion does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** Neither file nor web address nor reference would be left. */
  | 'NOWHERE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Changes to a piece of evidence: what is left out stays. */
export type DossierEvidenceUpdateInput = {
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Another file, sent as EVIDENCE. Null takes the file away. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the paper. Null clears. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Row of the evidence table. */
  kind?: InputMaybe<EvidenceKind>;
  /** Criteria and pages, at most 40; replaces the list. */
  links?: InputMaybe<Array<EvidenceLinkInput>>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Number and date, or where the original is kept. Null clears. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Name of the paper. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Web address. Null clears. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it is valid. Null clears. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Which dossiers to list; the parts given must all fit. */
export type DossierFilter = {
  /** Only lodged with this commune or ward. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<DossierKind>>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this round (đợt đánh giá). */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in these states; an empty list matches nothing. */
  state?: InputMaybe<Array<DossierState>>;
  /** Only of this year (năm đăng ký). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why DossierForward was refused. New values may be added. */
export type DossierForwardErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The letter is dated after today. */
  | 'IN_THE_FUTURE'
  /** The letter to the province is not named: give its number and day. */
  | 'LETTER_MISSING'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Fewer than five samples are recorded, and the product is not tourism. */
  | 'SAMPLES_MISSING'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Sending a dossier to the province. */
export type DossierForwardInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Day of that letter, not in the future; with its number. */
  requestDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the letter that asks the province for a rating (văn bản đề nghị); left out where it was recorded with the assessment. */
  requestNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Why a product is rated (Quyết định 26/2026/QĐ-TTg, Điều 6). */
export type DossierKind =
  /** Rated for the first time (đánh giá lần đầu). */
  | 'FIRST'
  /** Rated again because its certificate runs out (đánh giá lại). */
  | 'RE_RATING'
  /** Rated for a higher star (đánh giá nâng hạng). */
  | 'UPGRADE';

/** What a dossier needs before it can be lodged, by its kind (Quyết định 26/2026/QĐ-TTg, Điều 6, Phụ lục III). New values may be added. */
export type DossierPiece =
  /** Address of the producer (địa chỉ). */
  | 'ADDRESS'
  /** Evidence for the business registration that is ticked. */
  | 'BUSINESS_REGISTRATION_PAPER'
  /** What changed: of a new rating all topics but OTHER, of a higher star at least one change (nội dung thay đổi). */
  | 'CHANGES'
  /** Evidence for the declaration that is ticked. */
  | 'DECLARATION_PAPER'
  /** At least one piece of evidence (minh chứng). */
  | 'EVIDENCE'
  /** Evidence for every criterion with points; advice, it does not keep a dossier from being lodged. */
  | 'EVIDENCE_BY_CRITERION'
  /** History of the producer (lịch sử hình thành). */
  | 'HISTORY'
  /** What it is where other intellectual property is ticked (khác, ghi rõ). */
  | 'INTELLECTUAL_PROPERTY_NAME'
  /** Evidence for the intellectual property that is ticked. */
  | 'INTELLECTUAL_PROPERTY_PAPER'
  /** Name of the legal representative (người đại diện). */
  | 'LEGAL_REPRESENTATIVE'
  /** Kind of organisation (loại hình tổ chức, Mẫu 02). */
  | 'ORGANISATION_KIND'
  /** Permanent residence of the legal representative (địa chỉ thường trú). */
  | 'PERMANENT_ADDRESS'
  /** Telephone number (điện thoại). */
  | 'PHONE'
  /** Part IV of the report (kế hoạch sản xuất, kinh doanh). */
  | 'PLAN'
  /** The earlier certificate or dossier, for a higher star or a new rating. */
  | 'PREVIOUS'
  /** Evidence for the production conditions that are ticked. */
  | 'PRODUCTION_PAPER'
  /** Description of the product and its standards (mô tả sản phẩm). */
  | 'PRODUCT_DESCRIPTION'
  /** Day of founding or of business registration (ngày thành lập, đăng ký kinh doanh). */
  | 'REGISTRATION'
  /** All remarks are answered; advice. */
  | 'REMARKS_ANSWERED'
  /** Ethnicity of the legal representative (dân tộc). */
  | 'REPRESENTATIVE_ETHNICITY'
  /** Sex of the legal representative (giới tính). */
  | 'REPRESENTATIVE_SEX'
  /** Part II of the report, all four subjects (kết quả thực hiện phương án sản xuất, kinh doanh). */
  | 'RESULTS'
  /** A new rating is asked for not later than 120 days before the certificate ends; told, and left to the province to judge. */
  | 'RE_RATING_IN_TIME'
  /** A new rating is asked for not earlier than 180 days before the certificate ends (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a). */
  | 'RE_RATING_OPEN'
  /** The self-assessment of every criterion of the sheet (tự đánh giá, Mẫu 02). */
  | 'SELF_SCORE'
  /** Organisation of the producer (cơ cấu tổ chức). */
  | 'STRUCTURE'
  /** No paper has run out; asked of a new rating, advice for others (giấy tờ pháp lý có thời hạn). */
  | 'VALID_PAPERS';

/** Reasons why DossierReportUpdate was refused. New values may be added. */
export type DossierReportUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The day of founding is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Changes to the report: what is left out stays. */
export type DossierReportUpdateInput = {
  /** The revision of the dossier that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Part II: revenue and profit. Null clears. */
  businessResults?: InputMaybe<Scalars['String']['input']>;
  /** Day of founding or registration, not in the future. Null clears. */
  establishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Tick: certificate of food-safety conditions. */
  foodSafetyCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tick: business registration. */
  hasBusinessRegistration?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the producer came about. Null clears. */
  history?: InputMaybe<Scalars['String']['input']>;
  /** Ticks: kinds of intellectual property; replaces the list. */
  intellectualProperty?: InputMaybe<Array<IntellectualProperty>>;
  /** What it is where OTHER is ticked. Null clears. */
  intellectualPropertyOther?: InputMaybe<Scalars['String']['input']>;
  /** Part II: markets. Null clears. */
  markets?: InputMaybe<Scalars['String']['input']>;
  /** Part II: material area, technology, processing, packing. Null clears. */
  materialAndTechnology?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Kind of organisation. Null clears. */
  organisationKind?: InputMaybe<ProducerKind>;
  /** Permanent residence of the legal representative. Null clears. */
  permanentAddress?: InputMaybe<Scalars['String']['input']>;
  /** Part IV: the plan ahead. Null clears. */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** Tick: quality of the product declared. */
  productDeclared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product, its make-up and standards. Null clears. */
  productDescription?: InputMaybe<Scalars['String']['input']>;
  /** Tick: compulsory certificate of production conditions. */
  productionCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part II: changes in quality, standards, packaging, labels. Null clears. */
  qualityChanges?: InputMaybe<Scalars['String']['input']>;
  /** Number of the registration paper. Null clears. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Ethnicity of the legal representative. Null clears. */
  representativeEthnicity?: InputMaybe<Scalars['String']['input']>;
  /** Sex of the legal representative. Null clears. */
  representativeSex?: InputMaybe<PersonSex>;
  /** How the producer is organised. Null clears. */
  structure?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why DossierRequestAnswer was refused. New values may be added. */
export type DossierRequestAnswerErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Somebody else was asked. */
  | 'NOT_ASKED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was answered or taken back already; the payload holds it. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** An answer to a request. */
export type DossierRequestAnswerInput = {
  /** The answer, in plain words. */
  answer: Scalars['String']['input'];
  /** A paper that goes with it, sent as EVIDENCE. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierRequestMore was refused. New values may be added. */
export type DossierRequestMoreErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The last day has passed already. */
  | 'IN_THE_PAST'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What is asked for. */
export type DossierRequestMoreInput = {
  /** Who is asked. */
  addressee: RequestAddressee;
  /** Last day for the answer, from today on. */
  dueOn: Scalars['LocalDate']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What is asked for, in plain words. */
  text: Scalars['String']['input'];
};

/** Reasons why DossierRequestWithdraw was refused. New values may be added. */
export type DossierRequestWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was answered or taken back already; the payload holds it. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Taking a request back. */
export type DossierRequestWithdrawInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierReturn was refused. New values may be added. */
export type DossierReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Giving a dossier back. */
export type DossierReturnInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, in plain words the producer understands. */
  reason: Scalars['String']['input'];
};

/** Reasons why DossierReuseAll was refused. New values may be added. */
export type DossierReuseAllErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no earlier dossier of the product to take from. */
  | 'NOTHING_EARLIER'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier would have more than 200 pieces. */
  | 'TOO_MANY'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Taking everything over. */
export type DossierReuseAllInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierRoundAssign was refused. New values may be added. */
export type DossierRoundAssignErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** The round of a dossier. */
export type DossierRoundAssignInput = {
  /** The revision of the dossier that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The round; null takes it out. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why DossierSamplesRecord was refused. New values may be added. */
export type DossierSamplesRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Samples that came in. */
export type DossierSamplesRecordInput = {
  /** State and batch. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** How many, 1–1000. */
  quantity: Scalars['Int']['input'];
  /** When they came, not in the future. */
  receivedOn: Scalars['LocalDate']['input'];
};

/** Reasons why DossierSelfScore was refused. New values may be added. */
export type DossierSelfScoreErrorCode =
  /** A criterion is named twice. */
  | 'ANSWERED_TWICE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The criterion or level does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A self-assessment, whole or in parts. */
export type DossierSelfScoreInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Criteria to record, at most 100; those not named stay as they are. */
  scores: Array<SelfScoreInput>;
};

/** How far a dossier (hồ sơ) has come, from its producer to the council. New values may be added. */
export type DossierState =
  /** Checked by the province and ready for a session (đủ điều kiện). */
  | 'ACCEPTED'
  /** The commune has recorded its assessment (xã đã đánh giá, Mẫu 03). */
  | 'ASSESSED'
  /** The commune is assessing its four points (xã đang đánh giá). */
  | 'COMMUNE_REVIEW'
  /** The council found a disqualifying condition of the sheet to apply (bị loại): no star, with the reason. */
  | 'DISQUALIFIED'
  /** Being written by the producer (nháp); nobody else sees it. */
  | 'DRAFT'
  /** Sent to the province (đã chuyển tỉnh). */
  | 'FORWARDED'
  /** On the agenda of a council's session (trong phiên họp). */
  | 'IN_SESSION'
  /** The council has released its result (có kết quả). */
  | 'RATED'
  /** Given back to the producer with a reason (cần bổ sung). */
  | 'RETURNED'
  /** Lodged with the commune's people's committee (đã nộp về xã). */
  | 'SUBMITTED'
  /** Taken back by the producer (đã rút). */
  | 'WITHDRAWN';

/** Reasons why DossierSubmit was refused. New values may be added. */
export type DossierSubmitErrorCode =
  /** Something is missing; the payload lists it. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Lodging a dossier. */
export type DossierSubmitInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierUpdate was refused. New values may be added. */
export type DossierUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Changes of the registration form: what is left out stays, null clears. */
export type DossierUpdateInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Papers named on the form, at most 30; replaces the list. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Legal representative. */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the unit that registers. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product as registered. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Position of the representative. */
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  /** Samples that the form promises, 0–1000. */
  sampleQuantity?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why DossierWithdraw was refused. New values may be added. */
export type DossierWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Taking a dossier back. */
export type DossierWithdrawInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, in plain words the commune understands. */
  reason: Scalars['String']['input'];
};

/** Reasons why EventApplicationAnswer was refused. New values may be added. */
export type EventApplicationAnswerErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The application cannot go to this state. */
  | 'WRONG_STATE';

/** What the producer says to its selection. */
export type EventApplicationAnswerInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** CONFIRMED or CANCELLED. */
  state: EventApplicationState;
};

/** Reasons why EventApplicationDecide was refused. New values may be added. */
export type EventApplicationDecideErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** An application is turned down with a reason. */
  | 'REASON_NEEDED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The application cannot go to this state. */
  | 'WRONG_STATE';

/** What an application comes to. */
export type EventApplicationDecideInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Why, in Vietnamese; the producer reads it. Needed for DECLINED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** SELECTED, WAITING or DECLINED. */
  state: EventApplicationState;
};

/** How far the application of a producer has come (đăng ký tham gia). */
export type EventApplicationState =
  /** The producer asks to take part (đã đăng ký). */
  | 'APPLIED'
  /** The producer does not come after all (đã rút). */
  | 'CANCELLED'
  /** The producer comes (đã xác nhận). */
  | 'CONFIRMED'
  /** Not taken in, with a reason (không được chọn). */
  | 'DECLINED'
  /** The organiser takes it in; the producer has to confirm (được chọn). */
  | 'SELECTED'
  /** On the waiting list (dự bị). */
  | 'WAITING';

/** Reasons why EventApply was refused. New values may be added. */
export type EventApplyErrorCode =
  /** One of the products is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The event has no call that is open today. */
  | 'NO_CALL'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The application is decided already. */
  | 'WRONG_STATE';

/** A producer asks to take part. */
export type EventApplyInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** It needs a booth. */
  needsBooth: Scalars['Boolean']['input'];
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer. */
  producerId: Scalars['ID']['input'];
  /** Its products to be shown, at least one. */
  productIds: Array<Scalars['ID']['input']>;
  /** Samples it would send, in Vietnamese. */
  samples?: InputMaybe<Scalars['String']['input']>;
};

/** What money of an event is for (mục chi). */
export type EventBudgetKind =
  /** Building and fitting of booths (dựng, trang trí gian hàng). */
  | 'BOOTH_BUILDING'
  /** Travel and lodging (đi lại, ăn ở). */
  | 'LODGING'
  /** Anything else (khác). */
  | 'OTHER'
  /** Printing (in ấn). */
  | 'PRINTING'
  /** Publicity (truyền thông). */
  | 'PUBLICITY'
  /** Rent of space (thuê mặt bằng). */
  | 'SPACE'
  /** Transport (vận chuyển). */
  | 'TRANSPORT';

/** Reasons why EventBudgetLineSave was refused. New values may be added. */
export type EventBudgetLineSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Money for one purpose of an event. */
export type EventBudgetLineSaveInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The line to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind: EventBudgetKind;
  /** What it is, in Vietnamese. */
  label: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Planned, in whole VND. */
  plannedAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** Whose money it is, in Vietnamese. */
  source: Scalars['String']['input'];
  /** Spent, in whole VND. */
  spentAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Reasons why EventCallSave was refused. New values may be added. */
export type EventCallSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first, or after the event has begun. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A call for an event, whole: it replaces what is there. */
export type EventCallSaveInput = {
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Last day to apply. */
  closesOn: Scalars['LocalDate']['input'];
  /** Conditions, in Vietnamese. */
  conditions: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The stars wished for, 3 to 5. */
  leastStars?: InputMaybe<Scalars['Int']['input']>;
  /** First day to apply. */
  opensOn: Scalars['LocalDate']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** How many producers can take part. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Who may apply, in Vietnamese. */
  whoMayApply?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why EventOutcomeRecord was refused. New values may be added. */
export type EventOutcomeRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The event has not begun, or was called off. */
  | 'NOT_YET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Figures of an event or a participation by one source, whole: they replace what is there. */
export type EventOutcomeRecordInput = {
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Contracts signed. */
  contractsSigned?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Memoranda signed. */
  memorandaSigned?: InputMaybe<Scalars['Int']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The participation; left out for figures of the event as a whole (trade staff). */
  participationId?: InputMaybe<Scalars['ID']['input']>;
  /** Sales at the event, in whole VND. */
  salesAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** What contracts and memoranda are worth together, in whole VND. */
  signedValueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** Where the figures come from; others than PRODUCER are for trade staff. */
  source: EventOutcomeSource;
  /** Visitors. */
  visitors?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the figures of an outcome come from. */
export type EventOutcomeSource =
  /** From signed contracts (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by the organiser (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

/** Reasons why EventPhotoAdd was refused. New values may be added. */
export type EventPhotoAddErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** It could not be stored at this moment. */
  | 'STALE';

/** A picture of an event. */
export type EventPhotoAddInput = {
  /** What it shows, in Vietnamese. */
  caption: Scalars['String']['input'];
  /** Who on it has agreed, and how, in Vietnamese; needed to publish it. */
  consentNote?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The file, sent before with the purpose EVENT_PHOTO. */
  fileId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why EventPhotoPublish was refused. New values may be added. */
export type EventPhotoPublishErrorCode =
  /** A picture is published only with a note of consent. */
  | 'CONSENT_NEEDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Whether a picture is for everybody. */
export type EventPhotoPublishInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Who on it has agreed, and how, in Vietnamese. */
  consentNote?: InputMaybe<Scalars['String']['input']>;
  /** True shows it, false hides it. */
  isPublic: Scalars['Boolean']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** The rows of the evidence table of the self-assessment report (Mẫu 02; Quyết định 26/2026/QĐ-TTg, Phụ lục III). */
export type EvidenceKind =
  /** Awards and titles (giải thưởng, danh hiệu). */
  | 'AWARD'
  /** Business registration (đăng ký kinh doanh). */
  | 'BUSINESS_REGISTRATION'
  /** Environmental papers (bảo vệ môi trường). */
  | 'ENVIRONMENT'
  /** Growth, with the accounts of two years (tăng trưởng sản xuất, kinh doanh). */
  | 'GROWTH_ACCOUNTS'
  /** List of insured labour (danh sách lao động có bảo hiểm). */
  | 'INSURED_LABOUR'
  /** Intellectual property (sở hữu trí tuệ). */
  | 'INTELLECTUAL_PROPERTY'
  /** Market areas and distribution (thị trường, phân phối). */
  | 'MARKET'
  /** Origin of material, linkage contracts (nguồn gốc nguyên liệu, hợp đồng liên kết). */
  | 'MATERIAL_ORIGIN'
  /** Proof of fit production conditions, for those that need it (đủ điều kiện sản xuất). */
  | 'PRODUCTION_CONDITIONS'
  /** Declaration of the product (công bố sản phẩm). */
  | 'PRODUCT_DECLARATION'
  /** Promotion activities (quảng bá sản phẩm). */
  | 'PROMOTION'
  /** Quality management system (hệ thống quản lý chất lượng). */
  | 'QUALITY_SYSTEM'
  /** Story of the product (câu chuyện sản phẩm). */
  | 'STORY'
  /** Test reports (phiếu kiểm nghiệm). */
  | 'TEST_REPORT'
  /** Barcode and traceability (mã vạch, truy xuất nguồn gốc). */
  | 'TRACEABILITY';

/** A criterion that evidence supports, with the pages that matter. */
export type EvidenceLinkInput = {
  /** The criterion, of the sheet of the dossier. */
  criterionId: Scalars['ID']['input'];
  /** First page that matters, from 1. */
  pageFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last page; left out when it is the first. */
  pageTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A member who is not asked. */
export type ExcludedMemberInput = {
  /** The member. */
  personId: Scalars['ID']['input'];
  /** The tie to the product (có liên quan). */
  reason: Scalars['String']['input'];
};

/** Reasons why ExtraTestRecord was refused. New values may be added. */
export type ExtraTestRecordErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** The result of a test. */
export type ExtraTestRecordInput = {
  /** The test report, sent as DOSSIER_FORM. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Who tested it. */
  laboratory: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Whether the limits are kept. */
  passed: Scalars['Boolean']['input'];
  /** Day of the test report, not in the future. */
  reportDate: Scalars['LocalDate']['input'];
  /** Number of the test report. */
  reportNumber: Scalars['String']['input'];
  /** The result in words and figures. */
  result: Scalars['String']['input'];
};

/** Reasons why ExtraTestRequest was refused. New values may be added. */
export type ExtraTestRequestErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A test that is wanted. */
export type ExtraTestRequestInput = {
  /** The day by which the result is wanted. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** What is to be tested. */
  subject: Scalars['String']['input'];
};

/** Reasons why FieldVisitPlan was refused. New values may be added. */
export type FieldVisitPlanErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A visit to be made. */
export type FieldVisitPlanInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The day. */
  plannedOn: Scalars['LocalDate']['input'];
  /** Why the place has to be seen. */
  reason: Scalars['String']['input'];
};

/** Reasons why FieldVisitRecord was refused. New values may be added. */
export type FieldVisitRecordErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What a visit found. */
export type FieldVisitRecordInput = {
  /** How the dossier stands to it. */
  conclusion: VisitConclusion;
  /** The signed minutes, sent as DOSSIER_FORM. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. */
  findings: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Who took part. */
  participants: Scalars['String']['input'];
  /** The day it was made, not in the future. */
  visitedOn: Scalars['LocalDate']['input'];
};

/** What a file is sent for: decides which kinds of file are taken. */
export type FilePurpose =
  /** Papers of a complaint (khiếu nại): PDF, JPEG, PNG, WebP. */
  | 'COMPLAINT'
  /** Scan of a decision (quyết định): PDF, JPEG, PNG. */
  | 'DECISION'
  /** A signed form or report of a dossier (Mẫu 01, 02, 03; báo cáo): PDF, JPEG, PNG. */
  | 'DOSSIER_FORM'
  /** Picture of a trade-promotion event (ảnh sự kiện): JPEG, PNG, WebP. */
  | 'EVENT_PHOTO'
  /** Evidence of a dossier (minh chứng): PDF, JPEG, PNG, WebP, XLSX. */
  | 'EVIDENCE'
  /** Paper of a linkage contract (hợp đồng liên kết): PDF, JPEG, PNG. */
  | 'LINKAGE_CONTRACT'
  /** Scan of a score sheet filled in on paper (phiếu chấm giấy): PDF, JPEG, PNG. */
  | 'PAPER_SHEET'
  /** Picture of a product (ảnh sản phẩm): JPEG, PNG, WebP. */
  | 'PRODUCT_IMAGE'
  /** Spreadsheet of a session to be read in: XLSX. */
  | 'SESSION_IMPORT'
  /** Signed minutes of a council (biên bản): PDF, JPEG, PNG. */
  | 'SIGNED_MINUTES'
  /** Scan of a contract or memorandum with a buyer (hợp đồng, biên bản ghi nhớ): PDF, JPEG, PNG. */
  | 'TRADE_CONTRACT'
  /** Table of producers and products to be read in (tệp nhập): XLSX, CSV. */
  | 'TRANSFER_IMPORT';

/** Reasons why FileUploadCancel was refused. New values may be added. */
export type FileUploadCancelErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The file belongs to something; take it away there. */
  | 'IN_USE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Reasons why FileUploadFinish was refused. New values may be added. */
export type FileUploadFinishErrorCode =
  /** It was finished before; the payload has the file. */
  | 'ALREADY_FINISHED'
  /** The bytes that arrived have another SHA-256 than announced. */
  | 'CONTENT_DIFFERS'
  /** The content breaks the rules of its own format, or swells too much when unpacked. */
  | 'DAMAGED'
  /** Not all bytes have arrived. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The picture moves; only still ones are taken. */
  | 'MOVING_PICTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The picture has more than 40 million pixels. */
  | 'TOO_MANY_PIXELS'
  /** The content is of another type than announced, or of two types at once. */
  | 'WRONG_TYPE';

/** The end of an upload. */
export type FileUploadFinishInput = {
  /** Client-made id; a repeated send gets the first outcome. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why FileUploadStart was refused. New values may be added. */
export type FileUploadStartErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The file is larger than files of its kind may be. */
  | 'TOO_LARGE'
  /** Too many files of yours are half sent or not used. */
  | 'TOO_MANY'
  /** This kind of file is not taken for this purpose, or its name says another kind. */
  | 'WRONG_TYPE';

/** What is known of a file before its bytes are sent. */
export type FileUploadStartInput = {
  /** Size in bytes: pictures to 10 MiB, PDF to 20, XLSX to 5, CSV to 10. */
  bytes: Scalars['Int']['input'];
  /** One of application/pdf, image/jpeg, image/png, image/webp, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv, as the purpose allows. */
  mediaType: Scalars['String']['input'];
  /** Name of the file, up to 200 characters; never a path. */
  name: Scalars['String']['input'];
  /** Client-made id; the same id gives the same upload again. */
  operationId: Scalars['ID']['input'];
  /** What it is for; it can be attached to nothing else. */
  purpose: FilePurpose;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
};

/** The pieces of the file for the ministry (Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 3). */
export type ForwardingPiece =
  /** Report of the advisory team (báo cáo của Tổ tư vấn). */
  | 'ADVISORY_REPORT'
  /** Decision that approves the result (quyết định phê duyệt kết quả). */
  | 'APPROVAL_DECISION'
  /** Report of the council (báo cáo của Hội đồng cấp tỉnh). */
  | 'COUNCIL_REPORT'
  /** Additional checks and tests, where there are any (kiểm tra, kiểm nghiệm bổ sung, nếu có). */
  | 'EXTRA_TESTS'
  /** Letter of the province (văn bản của UBND cấp tỉnh). */
  | 'LETTER'
  /** For a new rating: report of the body in charge of the programme (báo cáo của cơ quan tham mưu quản lý OCOP cấp tỉnh). */
  | 'OFFICE_REPORT'
  /** File of the producer (hồ sơ sản phẩm). */
  | 'PRODUCT_FILE'
  /** Five samples, not for tourism (sản phẩm mẫu). */
  | 'SAMPLES';

/** How far a product is on its way to five stars. New values may be added. */
export type ForwardingState =
  /** The province puts the file together (đang lập hồ sơ). */
  | 'PREPARING'
  /** Below 90: the province rates again (tỉnh tổ chức đánh giá lại). */
  | 'RATED_AGAIN'
  /** The ministry recognised five stars (được công nhận 5 sao). */
  | 'RECOGNISED'
  /** The result of the central council is known (đã có kết quả). */
  | 'RESULT_IN'
  /** Below 90: the province decides on the central result (dùng kết quả của Hội đồng trung ương). */
  | 'RESULT_USED'
  /** Sent to the ministry (đã gửi Bộ). */
  | 'SENT';

/** A place on the map, WGS 84. */
export type GeoPointInput = {
  /** Latitude in degrees, −90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Longitude in degrees, −180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** What is special about a day of the working calendar. */
export type HolidayKind =
  /** Offices are closed (nghỉ lễ, tết, nghỉ bù; Bộ luật Lao động 2019, Điều 111, 112). */
  | 'HOLIDAY'
  /** A Saturday or Sunday on which offices work in place of another day (ngày làm bù). */
  | 'WORKDAY_INSTEAD';

/** Reasons why ImportApply was refused. New values may be added. */
export type ImportApplyErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Nothing is new or changed. */
  | 'NOTHING_TO_DO'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Some rows have errors: mend the file, or say skipErrors. */
  | 'ROWS_WRONG'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The import does not stand where this step begins; the payload says where. */
  | 'WRONG_STATE';

/** Stores the rows of a file that was looked at. */
export type ImportApplyInput = {
  /** The revision whose rows were looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** True stores the rows without errors all the same, and leaves the others out. */
  skipErrors?: Scalars['Boolean']['input'];
};

/** What a row of a table is about. */
export type ImportKind =
  /** A producer (chủ thể). */
  | 'PRODUCER'
  /** A product (sản phẩm). */
  | 'PRODUCT';

/** Which rows; all conditions together, an empty list matches nothing. */
export type ImportRowFilter = {
  /** What they are about. */
  kind?: InputMaybe<ImportKind>;
  /** What came of them. */
  outcomes?: InputMaybe<Array<ImportRowOutcome>>;
  /** What the check found. */
  states?: InputMaybe<Array<ImportRowState>>;
};

/** What came of a row that was to be stored. */
export type ImportRowOutcome =
  /** It was stored (đã ghi). */
  | 'DONE'
  /** It was stored and could not be taken back; note says why (giữ lại). */
  | 'KEPT'
  /** It was refused when it came to it; note says why (bị từ chối). */
  | 'REFUSED'
  /** It was stored and taken back (đã hoàn tác). */
  | 'UNDONE';

/** What the check found of a row. */
export type ImportRowState =
  /** It is there and differs (thay đổi). */
  | 'CHANGED'
  /** The row cannot be stored; its errors say why (lỗi). */
  | 'ERROR'
  /** Nothing of that kind is there yet (mới). */
  | 'NEW'
  /** It is there as the row says (không đổi). */
  | 'UNCHANGED';

/** Reasons why ImportStart was refused. New values may be added. */
export type ImportStartErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Imports of yours are under way: wait for them first. */
  | 'TOO_MANY';

/** A file of producers and products that is read in. */
export type ImportStartInput = {
  /** The file, sent for the purpose TRANSFER_IMPORT: XLSX or CSV, see transferExport. */
  fileId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Where an import (nhập dữ liệu) stands. */
export type ImportState =
  /** All rows that could be stored are (đã ghi). */
  | 'APPLIED'
  /** Rows are being stored, one after the other (đang ghi). */
  | 'APPLYING'
  /** What would come of each row is known (đã kiểm tra). */
  | 'CHECKED'
  /** The file is being looked at; nothing is stored yet (đang kiểm tra). */
  | 'CHECKING'
  /** The file could not be read; problem says why (không đọc được). */
  | 'FAILED'
  /** Rows are being taken back (đang hoàn tác). */
  | 'UNDOING'
  /** All rows that could be taken back are (đã hoàn tác). */
  | 'UNDONE';

/** Reasons why ImportUndo was refused. New values may be added. */
export type ImportUndoErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The import does not stand where this step begins; the payload says where. */
  | 'WRONG_STATE';

/** Takes back everything an import has stored. */
export type ImportUndoInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why IncomeFigureRecord was refused. New values may be added. */
export type IncomeFigureRecordErrorCode =
  /** A figure only goes forward from one status to the next. */
  | 'BACKWARDS'
  /** The amount of a confirmed figure cannot be changed. */
  | 'CONFIRMED_STANDS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The unit was not in force that year. */
  | 'NOT_IN_YEAR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The year has not begun. */
  | 'YEAR_AHEAD';

/** The income per person of a commune in a year by one method. */
export type IncomeFigureRecordInput = {
  /** Thousand VND per person and year (nghìn đồng): 46.6 million is 46600. */
  amount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The commune, as it was in that year. */
  communeId: Scalars['ID']['input'];
  /** By which rule it was worked out. */
  method: IncomeMethod;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Where the figure comes from, e.g. the report and its date. */
  source: Scalars['String']['input'];
  /** How far it has come. */
  status: IncomeStatus;
  /** The year, not later than this one. */
  year: Scalars['Int']['input'];
};

/** By which rule the income per person of a commune was worked out. */
export type IncomeMethod =
  /** Guidance 563/TCTK-XHMT of 2014 (hướng dẫn năm 2014 của Tổng cục Thống kê). */
  | 'GUIDANCE_2014'
  /** Quyết định 1245/QĐ-BKHĐT of 30 June 2022, annex II (Phụ lục II). */
  | 'QD_1245_2022'
  /** Quyết định 2545/QĐ-BTC of 14 September 2026, annex II. Not yet compared with the original text (chưa đối chiếu văn bản gốc). */
  | 'QD_2545_2026';

/** How far the income figure of a commune and year has come. */
export type IncomeStatus =
  /** The forms were accepted by the statistics office (nghiệm thu). */
  | 'ACCEPTED'
  /** Households are being asked (đang thu thập). */
  | 'COLLECTING'
  /** The provincial statistics office confirmed it (xác nhận); public. */
  | 'CONFIRMED'
  /** The survey is planned (lập kế hoạch). */
  | 'PLANNED'
  /** The commune has summed up (xã tổng hợp). */
  | 'SUMMARISED'
  /** Part of a recognition dossier (đưa vào hồ sơ); public. */
  | 'USED_IN_DOSSIER';

/** Reasons why IndicatorAssessmentApprove was refused. New values may be added. */
export type IndicatorAssessmentApproveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Only a submitted assessment can be approved. */
  | 'WRONG_STATUS';

/** Which version of an assessment is approved. */
export type IndicatorAssessmentApproveInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why IndicatorAssessmentRecord was refused. New values may be added. */
export type IndicatorAssessmentRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** It was submitted or approved; it has to be returned before it can be changed. */
  | 'NOT_EDITABLE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The unit was not in force that year. */
  | 'NOT_IN_YEAR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The indicator takes a number, or an answer, and got the other. */
  | 'WRONG_KIND'
  /** The year has not begun. */
  | 'YEAR_AHEAD';

/** What a commune reached in a year on an indicator. Exactly one of value, yesNo and absenceReason. */
export type IndicatorAssessmentRecordInput = {
  /** Why there is no value ("chưa có"). */
  absenceReason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The commune, as it was in that year. */
  communeId: Scalars['ID']['input'];
  /** What proves it (minh chứng). */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The indicator. */
  indicatorId: Scalars['ID']['input'];
  /** A remark (ghi chú). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** The value, in the unit of the indicator. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The year, not later than this one. */
  year: Scalars['Int']['input'];
  /** The answer, for yes/no indicators. */
  yesNo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why IndicatorAssessmentReturn was refused. New values may be added. */
export type IndicatorAssessmentReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Only a submitted or approved assessment can be returned. */
  | 'WRONG_STATUS';

/** Which version of an assessment is returned, and why. */
export type IndicatorAssessmentReturnInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the officer of the commune. */
  reason: Scalars['String']['input'];
};

/** How far the assessment of an indicator has come. */
export type IndicatorAssessmentStatus =
  /** Approved by the coordination office (đã duyệt); public. */
  | 'APPROVED'
  /** The commune is working on it (nháp). */
  | 'DRAFT'
  /** Sent back to the commune with a reason (trả lại). */
  | 'RETURNED'
  /** Sent to the coordination office (đã gửi). */
  | 'SUBMITTED';

/** Reasons why IndicatorAssessmentSubmit was refused. New values may be added. */
export type IndicatorAssessmentSubmitErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Only a draft can be submitted. */
  | 'WRONG_STATUS';

/** Which version of a draft is submitted. */
export type IndicatorAssessmentSubmitInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why IndicatorThresholdSet was refused. New values may be added. */
export type IndicatorThresholdSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The criteria set has no such region or commune group. */
  | 'NO_SUCH_DIVISION'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The indicator takes a number, or an answer, and got the other. */
  | 'WRONG_KIND';

/** A threshold with its source. Exactly one of value and yesNo. */
export type IndicatorThresholdSetInput = {
  /** Commune group it is for, e.g. "GROUP_3"; left out = every group. */
  communeGroup?: InputMaybe<Scalars['String']['input']>;
  /** PRIMARY when read in the legal text itself. */
  confidence: CriteriaConfidence;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Region it is for, e.g. "TDMNPB"; left out = the general column. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The text it stands in, with number, date and place in it. */
  source: Scalars['String']['input'];
  /** First day it applies. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day it applies. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The number to reach. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** Year it is for; left out = every year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** The answer to reach, for yes/no indicators. */
  yesNo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is recorded for an indicator. */
export type IndicatorValueKind =
  /** A number in the unit of the indicator. */
  | 'NUMBER'
  /** Met or not (Đạt / Không đạt). */
  | 'YES_NO';

/** What an assessment says about an indicator or a whole criterion. */
export type IndicatorVerdict =
  /** Of criteria: not all indicators are known or assessed, so it cannot be called met (chưa đủ căn cứ). */
  | 'INCOMPLETE'
  /** Met (đạt). */
  | 'MET'
  /** Not met (chưa đạt). */
  | 'NOT_MET'
  /** There is no threshold (chưa có ngưỡng): never counts as met. */
  | 'NO_THRESHOLD'
  /** Nothing recorded, or a reason why there is no value (chưa có). */
  | 'NO_VALUE';

/** Reasons why InquiryClose was refused. New values may be added. */
export type InquiryCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The inquiry stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** What came of an inquiry. */
export type InquiryCloseInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** In words, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What came of it. */
  outcome: InquiryOutcome;
};

/** Which inquiries to list; the parts given must all fit. */
export type InquiryFilter = {
  /** True = only those unanswered for more than 48 hours. */
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only to this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only about this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those passed on for this request. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in these states; an empty list matches nothing. Without it all but spam. */
  state?: InputMaybe<Array<InquiryState>>;
};

/** Reasons why InquiryMarkSpam was refused. New values may be added. */
export type InquiryMarkSpamErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The inquiry stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** An inquiry that is none. */
export type InquiryMarkSpamInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** What came of an inquiry (kết quả). */
export type InquiryOutcome =
  /** A contract or memorandum (ký hợp đồng, ghi nhớ). */
  | 'CONTRACT'
  /** Nothing (không thành). */
  | 'NOTHING'
  /** A sale without a contract (bán được hàng). */
  | 'SALE';

/** Reasons why InquiryRecord was refused. New values may be added. */
export type InquiryRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Either a product or a producer is needed. */
  | 'ONE_SUBJECT'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** What a buyer told trade staff, by telephone or at a fair. */
export type InquiryRecordInput = {
  /** Who asks. */
  buyer: BuyerInput;
  /** When, in words. */
  neededWhen?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Slug of the producer asked, when it is about no product in particular. */
  producerSlug?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the product it is about. */
  productSlug?: InputMaybe<Scalars['String']['input']>;
  /** How much, in words. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted, up to 2,000 characters. */
  wants: Scalars['String']['input'];
};

/** Reasons why InquiryReopen was refused. New values may be added. */
export type InquiryReopenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The inquiry stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** An inquiry to be opened again. */
export type InquiryReopenInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why InquiryReply was refused. New values may be added. */
export type InquiryReplyErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The inquiry stands where this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** How a buyer was answered. */
export type InquiryReplyInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** By which way. What is said by PAGE the buyer reads with the code of the receipt. */
  channel: ReplyChannel;
  /** What was said, or what came of the call; up to 4,000 characters. */
  content: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why InquirySend was refused. New values may be added. */
export type InquirySendErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Either a product or a producer is needed. */
  | 'ONE_SUBJECT'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many inquiries from this address or with this number; the message says how long. */
  | 'TOO_MANY';

/** What a buyer asks. About one product, or of one producer. */
export type InquirySendInput = {
  /** Who asks; only the producer and trade staff see it. */
  buyer: BuyerInput;
  /** When (khi nào), in words, up to 100 characters. */
  neededWhen?: InputMaybe<Scalars['String']['input']>;
  /** When the form was opened: nobody fills it in within three seconds. */
  openedAt?: InputMaybe<Scalars['DateTimeISO']['input']>;
  /** Made by the client; a repeat gets the same receipt. */
  operationId: Scalars['ID']['input'];
  /** Slug of the producer asked. */
  producerSlug?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the product it is about; without it that of the producer is needed. */
  productSlug?: InputMaybe<Scalars['String']['input']>;
  /** How much (bao nhiêu), in words, up to 100 characters. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted (cần gì), up to 2,000 characters. */
  wants: Scalars['String']['input'];
  /** A field that people do not see; whoever fills it in is a program. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** How an inquiry came in. */
export type InquirySource =
  /** The buyer sent it from a public page. */
  | 'BUYER'
  /** A request of a buyer was passed on to a suggested producer. */
  | 'REQUEST'
  /** Staff wrote down what a buyer told them. */
  | 'STAFF';

/** Where an inquiry (hỏi mua) stands. */
export type InquiryState =
  /** The buyer was answered (đã trả lời). */
  | 'ANSWERED'
  /** Ended, with what came of it (đã kết thúc). */
  | 'CLOSED'
  /** Nobody has answered yet (chờ trả lời). */
  | 'OPEN'
  /** No real inquiry (tin rác): no clock runs and nobody is told. */
  | 'SPAM';

/** Why a product was inspected (Quyết định 26/2026/QĐ-TTg, Điều 9). */
export type InspectionKind =
  /** For a reason at hand (đột xuất). */
  | 'AD_HOC'
  /** By plan (định kỳ). */
  | 'PERIODIC';

/** What an inspection came to. */
export type InspectionOutcome =
  /** Nothing to object to (đạt yêu cầu). */
  | 'IN_ORDER'
  /** Revocation is proposed (đề nghị thu hồi). */
  | 'PROPOSES_REVOCATION'
  /** Faults to be mended by a day (cần khắc phục). */
  | 'TO_MEND';

/** Kinds of intellectual property on the form (sở hữu trí tuệ, Mẫu 02). */
export type IntellectualProperty =
  /** Right to use a geographical indication, collective or certification mark (quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận). */
  | 'COLLECTIVE_RIGHT'
  /** Copyright (giấy chứng nhận bản quyền tác giả). */
  | 'COPYRIGHT'
  /** Industrial design (bằng độc quyền kiểu dáng công nghiệp). */
  | 'DESIGN'
  /** Something else, to be named (khác). */
  | 'OTHER'
  /** Patent (bằng sáng chế). */
  | 'PATENT'
  /** Registered trade mark (giấy chứng nhận đăng ký nhãn hiệu). */
  | 'TRADEMARK';

/** Whether a member takes part in the rating of one product. */
export type ItemPresence =
  /** Absent (vắng). */
  | 'ABSENT'
  /** Attendance not recorded yet. */
  | 'EXPECTED'
  /** Came when scoring of it had been closed (đến muộn): has no sheet. */
  | 'LATE'
  /** Had left (về sớm). */
  | 'LEFT'
  /** Present (có mặt). */
  | 'PRESENT'
  /** Has a tie to the product (có liên quan). */
  | 'RECUSED';

/** The languages of the system. Vietnamese is the source, English the translation. */
export type Language =
  /** English (tiếng Anh). */
  | 'EN'
  /** Vietnamese (tiếng Việt). */
  | 'VI';

/** Reasons why LinkageContractEnd was refused. New values may be added. */
export type LinkageContractEndErrorCode =
  /** It was ended before. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The day lies before the signing or in the future. */
  | 'WRONG_DAY';

/** When a contract was ended before its time. */
export type LinkageContractEndInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** The last day it was in force; not in the future. */
  endedOn: Scalars['LocalDate']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why LinkageContractFileAdd was refused. New values may be added. */
export type LinkageContractFileAddErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A paper of a contract. */
export type LinkageContractFileAddInput = {
  /** The file, sent before with the purpose LINKAGE_CONTRACT. */
  fileId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why LinkageContractFileRemove was refused. New values may be added. */
export type LinkageContractFileRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Which file of a contract goes. */
export type LinkageContractFileRemoveInput = {
  /** The file. */
  fileId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** A party of a linkage contract. */
export type LinkageContractPartyInput = {
  /** Leads the linkage (chủ trì liên kết); at most one does. */
  isLead?: Scalars['Boolean']['input'];
  /** A participant of the chain. */
  participantId: Scalars['ID']['input'];
};

/** Reasons why LinkageContractRecord was refused. New values may be added. */
export type LinkageContractRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The chain has a contract of this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** The day of signing lies in the future. */
  | 'SIGNED_AHEAD';

/** A linkage contract that was signed. */
export type LinkageContractRecordInput = {
  /** Area in hectares; at most 4 decimals. */
  areaHa?: InputMaybe<Scalars['Decimal']['input']>;
  /** The chain it belongs to. */
  chainId: Scalars['ID']['input'];
  /** Which of the seven forms of the decree it has. */
  form: LinkageForm;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract. */
  number: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Two participants of the chain or more. */
  parties: Array<LinkageContractPartyInput>;
  /** How the price is found, in Vietnamese. */
  priceTerms?: InputMaybe<Scalars['String']['input']>;
  /** Which part of a year it covers. */
  share?: InputMaybe<ContractShareInput>;
  /** The day it was signed; not in the future. */
  signedOn: Scalars['LocalDate']['input'];
  /** Seed, advances, technical help and the like, in Vietnamese. */
  support?: InputMaybe<Scalars['String']['input']>;
  /** First day in force. */
  validFrom: Scalars['LocalDate']['input'];
  /** Last day agreed; open when empty. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The volume agreed. */
  volume?: InputMaybe<QuantityInput>;
  /** What the volume is a volume of; without it, it is in no sum. */
  volumeOf?: InputMaybe<ContractShareOf>;
};

/** Reasons why LinkageContractUpdate was refused. New values may be added. */
export type LinkageContractUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The chain has a contract of this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a contract. Absent keeps, null clears. */
export type LinkageContractUpdateInput = {
  /** Area in hectares; at most 4 decimals. */
  areaHa?: InputMaybe<Scalars['Decimal']['input']>;
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Which of the seven forms it has. */
  form?: InputMaybe<LinkageForm>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** All its parties anew: two participants of the chain or more. */
  parties?: InputMaybe<Array<LinkageContractPartyInput>>;
  /** How the price is found, in Vietnamese. */
  priceTerms?: InputMaybe<Scalars['String']['input']>;
  /** Which part of a year it covers. */
  share?: InputMaybe<ContractShareInput>;
  /** Seed, advances, technical help and the like, in Vietnamese. */
  support?: InputMaybe<Scalars['String']['input']>;
  /** First day in force. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day agreed; open when empty. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The volume agreed. */
  volume?: InputMaybe<QuantityInput>;
  /** What the volume is a volume of; without it, it is in no sum. */
  volumeOf?: InputMaybe<ContractShareOf>;
};

/** The forms of linkage (hình thức liên kết) of Nghị định 98/2018/NĐ-CP, Điều 4, in its order. */
export type LinkageForm =
  /** Form 1: Liên kết từ cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'FULL_CYCLE'
  /** Form 6: Liên kết cung ứng vật tư, dịch vụ đầu vào, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_PROCESSING_SALE'
  /** Form 4: Liên kết cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_PRODUCTION_SALE'
  /** Form 2: Liên kết cung ứng vật tư, dịch vụ đầu vào gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_SALE'
  /** Form 7: Liên kết sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PROCESSING_SALE'
  /** Form 5: Liên kết tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PRODUCTION_PROCESSING_SALE'
  /** Form 3: Liên kết tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PRODUCTION_SALE';

/** What has to be known about a proposed level. */
export type LinkageLevelRemark =
  /** The days of the contracts reach 12 months; that they were carried out steadily has to be shown. */
  | 'CARRYING_OUT_TO_BE_SHOWN'
  /** The sheet has no level for exactly 75 %; the lower one is proposed. */
  | 'EXACTLY_75_PERCENT'
  /** The share is not known, so no level is proposed. */
  | 'SHARE_UNKNOWN';

/** What a share under contract is computed from. */
export type LinkageShareBasis =
  /** Both: stated shares, and volumes of contracts that state none. */
  | 'MIXED'
  /** Shares that the contracts state. */
  | 'STATED'
  /** Contracted volumes against what there is in a year. */
  | 'VOLUME';

/** What is missing for a complete sum. */
export type LinkageShareGap =
  /** A contract states neither a share nor a volume that says what it is of. */
  | 'CONTRACT_WITHOUT_SHARE'
  /** No linkage contract is in force on the day. */
  | 'NO_CONTRACT'
  /** The volume of a contract has another unit than the year. */
  | 'UNITS_DIFFER'
  /** A contract states a volume, and how much there is in a year is not recorded (capacity and season of the product; volumes of links). */
  | 'YEARLY_AMOUNT_UNKNOWN';

/** Reasons why ListingChangeAccept was refused. New values may be added. */
export type ListingChangeAcceptErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was decided or taken back already. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Accepts a proposal. */
export type ListingChangeAcceptInput = {
  /** The revision of the product that was looked at beside it. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Which proposed changes to list; the parts given must all fit. */
export type ListingChangeFilter = {
  /** Only of products made in this commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in these states; an empty list matches nothing. */
  state?: InputMaybe<Array<ListingChangeState>>;
};

/** Reasons why ListingChangePropose was refused. New values may be added. */
export type ListingChangeProposeErrorCode =
  /** A proposal for this product waits already: take it back first. */
  | 'ALREADY_PENDING'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** What is proposed is what the product shows already. */
  | 'NOTHING_TO_CHANGE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only published products are changed by proposals; drafts are changed directly. */
  | 'NOT_PUBLISHED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What is to be changed. Absent keeps a part, null clears it. */
export type ListingChangeProposeInput = {
  /** The revision of the product that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** All it claims, at most 20; they replace the earlier ones. */
  claims?: InputMaybe<Array<ProductClaimInput>>;
  /** English texts. */
  english?: InputMaybe<ProductTextsInput>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** Its name, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A word to who looks at it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product, a published one. */
  productId: Scalars['ID']['input'];
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ListingChangeReturn was refused. New values may be added. */
export type ListingChangeReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was decided or taken back already. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Gives a proposal back to its producer. */
export type ListingChangeReturnInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Why, in plain words the producer understands. */
  reason: Scalars['String']['input'];
};

/** Where a proposed change of a published product stands. */
export type ListingChangeState =
  /** The world sees it (đã duyệt). */
  | 'ACCEPTED'
  /** Waits for an office to look at it (chờ duyệt). */
  | 'PENDING'
  /** Given back with a reason (trả lại). */
  | 'RETURNED'
  /** Taken back by the producer (đã rút). */
  | 'WITHDRAWN';

/** Reasons why ListingChangeWithdraw was refused. New values may be added. */
export type ListingChangeWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** It was decided or taken back already. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Takes a proposal back. */
export type ListingChangeWithdrawInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** A part of what the world sees of a product. */
export type ListingField =
  /** What can be delivered in a month (sản lượng mỗi tháng). */
  | 'CAPACITY'
  /** What the label claims (công bố), one a line. */
  | 'CLAIMS'
  /** Commune where it is made, as a global id. */
  | 'COMMUNE'
  /** Ingredients in English. */
  | 'ENGLISH_INGREDIENTS'
  /** Name in English. */
  | 'ENGLISH_NAME'
  /** Story in English. */
  | 'ENGLISH_STORY'
  /** Summary in English. */
  | 'ENGLISH_SUMMARY'
  /** Addresses of its pictures, one a line. */
  | 'IMAGES'
  /** What it is made of (thành phần). */
  | 'INGREDIENTS'
  /** Name in Vietnamese (tên). */
  | 'NAME'
  /** Price in dong and what is sold for it (giá bán). */
  | 'PRICE'
  /** Months of the season, 1 to 12 (mùa vụ). */
  | 'SEASON'
  /** State of the stock (tình trạng hàng), a StockState. */
  | 'STOCK'
  /** Its story (câu chuyện sản phẩm). */
  | 'STORY'
  /** Sub-group of the official list, as a global id. */
  | 'SUBGROUP'
  /** What it is, in a sentence or two (tóm tắt). */
  | 'SUMMARY';

/** Reasons why LotCreate was refused. New values may be added. */
export type LotCreateErrorCode =
  /** The product has a lot of this code. */
  | 'CODE_TAKEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day it was made lies ahead, or after the day it is best before. */
  | 'PERIOD';

/** A lot that was made. */
export type LotCreateInput = {
  /** Best before this day. */
  bestBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its code as printed on the goods (mã lô). */
  code: Scalars['String']['input'];
  /** Where it was made; the commune of the product when left out. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** All that went into it. */
  inputs?: InputMaybe<Array<LotInputInput>>;
  /** The participant of a chain of the product that made it. */
  madeById?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was made; not in the future. */
  madeOn: Scalars['LocalDate']['input'];
  /** A remark, in Vietnamese; the world sees it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product. */
  productId: Scalars['ID']['input'];
  /** How much was made. */
  quantity?: InputMaybe<QuantityInput>;
};

/** Something that went into a lot: a lot recorded here, or a name. */
export type LotInputInput = {
  /** A lot; instead of a name. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in Vietnamese. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How much of it. */
  quantity?: InputMaybe<QuantityInput>;
  /** The participant that supplied it. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why LotPublish was refused. New values may be added. */
export type LotPublishErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The lot is in a state that does not allow it. */
  | 'WRONG_STATE';

/** Which version of a lot is published. */
export type LotPublishInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** How far a lot has come (trạng thái lô). */
export type LotState =
  /** Being entered (nháp); for those who keep it. */
  | 'DRAFT'
  /** Anybody may trace it (đã công bố). */
  | 'PUBLISHED'
  /** Called back, with the reason for everybody to see (thu hồi). */
  | 'WITHDRAWN';

/** Reasons why LotUpdate was refused. New values may be added. */
export type LotUpdateErrorCode =
  /** The product has a lot of this code. */
  | 'CODE_TAKEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day it was made lies ahead, or after the day it is best before. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The lot is in a state that does not allow it. */
  | 'WRONG_STATE';

/** Changes to a lot. Absent keeps, null clears. */
export type LotUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Best before this day. */
  bestBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its code as printed on the goods (mã lô). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Where it was made. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** All that went into it. Anew: they replace what is there. */
  inputs?: InputMaybe<Array<LotInputInput>>;
  /** The participant of a chain of the product that made it. */
  madeById?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was made; not in the future. */
  madeOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** A remark, in Vietnamese; the world sees it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** How much was made. */
  quantity?: InputMaybe<QuantityInput>;
};

/** Reasons why LotWithdraw was refused. New values may be added. */
export type LotWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The lot is in a state that does not allow it. */
  | 'WRONG_STATE';

/** Why a lot is called back. */
export type LotWithdrawInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The reason, in Vietnamese; everybody sees it. */
  reason: Scalars['String']['input'];
};

/** Reasons why MemberRecusalEnd was refused. New values may be added. */
export type MemberRecusalEndErrorCode =
  /** The tie is recorded already. */
  | 'ALREADY_RECUSED'
  /** The result of the product is released and stands. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** No sheet of the closed product would count any more. */
  | 'LAST_SHEET'
  /** The person is not invited to the session. */
  | 'NOT_A_MEMBER'
  /** There is no such tie recorded. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Taking back a recorded tie. */
export type MemberRecusalEndInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** Why it was a mistake. */
  reason: Scalars['String']['input'];
};

/** Reasons why MemberRecuse was refused. New values may be added. */
export type MemberRecuseErrorCode =
  /** The tie is recorded already. */
  | 'ALREADY_RECUSED'
  /** The result of the product is released and stands. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** No sheet of the closed product would count any more. */
  | 'LAST_SHEET'
  /** The person is not invited to the session. */
  | 'NOT_A_MEMBER'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A tie of a member to a product. */
export type MemberRecuseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** What the tie is. */
  reason: Scalars['String']['input'];
};

/** How the council's value of a criterion is held against a star minimum (mức tối thiểu). Decision 26/2026 does not say, so it is a setting. */
export type MinimumMethod =
  /** The average of the members' points must reach it. The default. */
  | 'AVERAGE'
  /** Every sheet must reach it. */
  | 'EVERY_SHEET'
  /** More than half of the sheets must reach it. */
  | 'MAJORITY';

/** Which of the products on their way to the ministry to list. */
export type MinistryForwardingFilter = {
  /** Only in these states; an empty list matches nothing. */
  state?: InputMaybe<Array<ForwardingState>>;
};

/** Reasons why MinistryForwardingPrepare was refused. New values may be added. */
export type MinistryForwardingPrepareErrorCode =
  /** It was begun already; the payload holds it. */
  | 'ALREADY_PREPARED'
  /** There is no released provincial result of 90 points or more. */
  | 'BELOW_NINETY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Beginning a file for the ministry. */
export type MinistryForwardingPrepareInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why MinistryForwardingSend was refused. New values may be added. */
export type MinistryForwardingSendErrorCode =
  /** Something is missing; the payload lists it. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The letter is dated after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** It is at another step; the payload holds it. */
  | 'WRONG_STATE';

/** Sending a file to the ministry. */
export type MinistryForwardingSendInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Day of the letter, not in the future. */
  letterDate: Scalars['LocalDate']['input'];
  /** Number of the letter. */
  letterNumber: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why MinistryPieceRecord was refused. New values may be added. */
export type MinistryPieceRecordErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** It is at another step; the payload holds it. */
  | 'WRONG_STATE';

/** A piece of the file. */
export type MinistryPieceRecordInput = {
  /** The paper, sent as DOSSIER_FORM. Null takes it away. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Which piece; the letter comes when the file is sent. */
  kind: ForwardingPiece;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Number and day of the paper, or what was handed over. */
  reference: Scalars['String']['input'];
};

/** Reasons why MinistryResultRecord was refused. New values may be added. */
export type MinistryResultRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The paper is dated after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** It is at another step; the payload holds it. */
  | 'WRONG_STATE';

/** What the ministry told. */
export type MinistryResultRecordInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Number of the paper that tells it. */
  document: Scalars['String']['input'];
  /** Day of that paper, not in the future. */
  documentDate: Scalars['LocalDate']['input'];
  /** Remarks. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Points of the central council, 0–100, at most two decimals. */
  points: Scalars['Points']['input'];
  /** Whether the ministry recognises five stars; only from 90 points on. */
  recognised: Scalars['Boolean']['input'];
};

/** Reasons why MinistryResultUse was refused. New values may be added. */
export type MinistryResultUseErrorCode =
  /** The product has another dossier on its way. */
  | 'ACTIVE_DOSSIER'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The result of the ministry is not below 90 points. */
  | 'NOT_BELOW_NINETY'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** It is at another step; the payload holds it. */
  | 'WRONG_STATE';

/** What the province does with a result below 90. */
export type MinistryResultUseInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** True to rate again, false to use the central result. */
  rateAgain: Scalars['Boolean']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Reasons why MinutesLock was refused. New values may be added. */
export type MinutesLockErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The minutes are locked; a new version must be begun first. */
  | 'LOCKED'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The results of the session are not released, so its figures are not final. */
  | 'NOT_RELEASED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed the minutes since they were read: read them again. */
  | 'STALE'
  /** Who locks has a tie to a product and cannot answer for its figures. */
  | 'TIED';

/** What is locked. */
export type MinutesLockInput = {
  /** The revision that was read; 0 as long as there is none. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat changes nothing more. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why MinutesRevise was refused. New values may be added. */
export type MinutesReviseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The minutes are not locked: they can be edited as they are. */
  | 'NOT_LOCKED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Why there is to be another version. */
export type MinutesReviseInput = {
  /** Made by the client; a repeat changes nothing more. */
  operationId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; kept with the version. */
  reason: Scalars['String']['input'];
};

/** Reasons why MinutesSave was refused. New values may be added. */
export type MinutesSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The minutes are locked; a new version must be begun first. */
  | 'LOCKED'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed the minutes since they were read: read them again. */
  | 'STALE'
  /** Something stands between double braces that is no figure. */
  | 'UNKNOWN_FIGURE';

/** What was written. */
export type MinutesSaveInput = {
  /** The revision that was edited; 0 as long as there was none. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat changes nothing more. */
  operationId: Scalars['ID']['input'];
  /** The parts that changed; others stay. */
  texts: Array<MinutesTextInput>;
};

/** A part of the minutes that people write (mục của biên bản). */
export type MinutesSection =
  /** Căn cứ. */
  | 'BASIS'
  /** Kết luận. */
  | 'CONCLUSION'
  /** Ý kiến thảo luận. */
  | 'OPINIONS'
  /** Thành phần tham dự. */
  | 'PARTICIPANTS'
  /** Diễn biến phiên họp. */
  | 'PROCEEDINGS'
  /** Kết quả từng sản phẩm. */
  | 'RESULTS'
  /** Trường hợp có liên quan, vắng, chấm lại. */
  | 'SPECIAL_CASES';

/** Reasons why MinutesSignedFileAttach was refused. New values may be added. */
export type MinutesSignedFileAttachErrorCode =
  /** This version has its signed scan; begin a new version to replace it. */
  | 'ALREADY_SIGNED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The minutes are not locked, so nobody can have signed them. */
  | 'NOT_LOCKED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The scan of the signed paper. */
export type MinutesSignedFileAttachInput = {
  /** The file, sent before for the purpose SIGNED_MINUTES. */
  fileId: Scalars['ID']['input'];
  /** Made by the client; a repeat changes nothing more. */
  operationId: Scalars['ID']['input'];
};

/** The prose of one part of the minutes. */
export type MinutesTextInput = {
  /** Which part. */
  section: MinutesSection;
  /** The prose, up to 20,000 characters; figures are named between double braces and never typed. */
  text: Scalars['String']['input'];
};

/** Reasons why NoticeMailResend was refused. New values may be added. */
export type NoticeMailResendErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Which e-mails to send again. */
export type NoticeMailResendInput = {
  /** Notices of failedMails, 1 to 100; those sent meanwhile are passed over. */
  noticeIds: Array<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** What became of the e-mail about a notice. The notice itself is in the inbox anyway. */
export type NoticeMailState =
  /** Given up: the mail server refused it for good, or for days. */
  | 'FAILED'
  /** No mail: the person has no address or wants none. */
  | 'NONE'
  /** Waits to be sent, or to be tried again. */
  | 'QUEUED'
  /** The mail server took it. */
  | 'SENT';

/** Reasons why NoticeReadAll was refused. New values may be added. */
export type NoticeReadAllErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Up to where the inbox was read. */
export type NoticeReadAllInput = {
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The newest notice the client had shown: what came after it stays unread. Without it, all. */
  upToId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why NoticeRead was refused. New values may be added. */
export type NoticeReadErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Which notices were read. */
export type NoticeReadInput = {
  /** Global ids, 1 to 100. Those of others and those read before are passed over. */
  ids: Array<Scalars['ID']['input']>;
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why NoticeSettingsUpdate was refused. New values may be added. */
export type NoticeSettingsUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** What to change; what is left out stays as it is. */
export type NoticeSettingsUpdateInput = {
  /** Language of the e-mails. */
  language?: InputMaybe<Language>;
  /** Whether notices also come by e-mail. */
  mail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a producer says of what it offers; it goes live at once. */
export type OfferPart =
  /** What can be delivered in a month (sản lượng mỗi tháng). */
  | 'CAPACITY'
  /** Price and what is sold for it (giá bán). */
  | 'PRICE'
  /** Months of the season (mùa vụ). */
  | 'SEASON'
  /** State of the stock (tình trạng hàng). */
  | 'STOCK';

/** Reasons why OfferUpdate was refused. New values may be added. */
export type OfferUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The price is more than three times, or less than a third of, what it was: ask the person, then send again with confirmed. */
  | 'UNUSUAL_CHANGE';

/** What a producer offers now. Absent keeps a value, null clears it. */
export type OfferUpdateInput = {
  /** The revision of the product that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** True after the person was asked about an unusual price and said yes. */
  confirmed?: Scalars['Boolean']['input'];
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
};

/** Which documents to list; the parts given must all fit. */
export type OfficialDocumentFilter = {
  /** Issued on this day or later. */
  issuedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Issued on this day or before. */
  issuedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<OfficialDocumentKind>>;
};

/** What kind of paper an official document is. */
export type OfficialDocumentKind =
  /** Circular (thông tư). */
  | 'CIRCULAR'
  /** Decision (quyết định). */
  | 'DECISION'
  /** Decree (nghị định). */
  | 'DECREE'
  /** Official letter (công văn). */
  | 'LETTER'
  /** Any other kind. */
  | 'OTHER'
  /** Plan (kế hoạch). */
  | 'PLAN'
  /** Resolution (nghị quyết). */
  | 'RESOLUTION';

/** How much of a document was seen when it was entered. */
export type OfficialDocumentSeen =
  /** The document itself. */
  | 'FULL_TEXT'
  /** Only its number, date and subject, as another document names it. */
  | 'NAME_ONLY'
  /** A report on it, such as the issuer's own notice. */
  | 'REPORT';

/** What a member writes about keeping a star. */
export type OpinionKind =
  /** The star is to be kept (đồng ý). */
  | 'AGREE'
  /** The star is not to be kept (không đồng ý). */
  | 'DISAGREE'
  /** The council has to meet about it (đề nghị họp). */
  | 'NEEDS_MEETING';

/** Where a level of a criterion comes from. */
export type OptionOrigin =
  /** The sheet prints no level of 0 points; this one is for a product that reaches none of those printed (không đạt mức nào). Inferred: markers on the lowest printed level would mean nothing without it. */
  | 'NO_LEVEL'
  /** Printed on the official sheet (mức điểm in trong phiếu). */
  | 'PRINTED'
  /** The sheet prints only a maximum and no levels: either nothing or the maximum can be given. */
  | 'YES_NO';

/** One criterion as it stands on the paper. */
export type PaperAnswerInput = {
  /** A scored criterion of the sheet. */
  criterionId: Scalars['ID']['input'];
  /** The level ticked on the paper. */
  optionId: Scalars['ID']['input'];
  /** Remark written beside it (nhận xét). */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** How the second person checks a sheet typed in from paper. */
export type PaperCheck =
  /** Types the paper in again without seeing the first entry; both must be equal. */
  | 'RE_ENTER'
  /** Compares what was typed in with the paper. The default. */
  | 'VIEW';

/** Reasons why PaperSheetConfirm was refused. New values may be added. */
export type PaperSheetConfirmErrorCode =
  /** The member is recorded as absent for the product. */
  | 'ABSENT'
  /** The rules ask for the whole paper to be typed in again. */
  | 'ANSWERS_NEEDED'
  /** The paper has been dealt with already; the payload holds it. */
  | 'DECIDED'
  /** Criteria are not scored on the paper; the payload names them. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring of the product is closed: no paper comes in any more. */
  | 'LOCKED'
  /** Levels of more than one alternative case are chosen; the payload names them. */
  | 'MIXED_CASES'
  /** The person does not score in the session. */
  | 'NOT_A_MEMBER'
  /** There is no such product or paper sheet. */
  | 'NOT_FOUND'
  /** A criterion or level is not on the official sheet, or a criterion is named twice. */
  | 'NOT_ON_SHEET'
  /** Scoring of the product has not been opened yet. */
  | 'NOT_OPEN'
  /** A level is chosen that is not printed, which this council does not allow. */
  | 'NOT_PRINTED'
  /** The paper was not taken by the one who asks. */
  | 'NOT_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody enters or checks their own paper. */
  | 'OWN_SHEET'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Criteria need a remark by the rules of the council; the payload names them. */
  | 'REMARK_NEEDED'
  /** Whoever scores in the session sees no sheet of others, on paper neither. */
  | 'SCORES_HERE'
  /** The member has handed in a sheet already; that one stands. */
  | 'SUBMITTED'
  /** Whoever has a tie to the product handles no sheet of it. */
  | 'TIED'
  /** The levels do not add up to the total written on the paper. */
  | 'TOTAL_DIFFERS';

/** The second person's reading of a paper. */
export type PaperSheetConfirmInput = {
  /** The levels ticked on it; needed where the rules ask for a second typing. */
  answers?: InputMaybe<Array<PaperAnswerInput>>;
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** The total written on the paper. */
  total: Scalars['Int']['input'];
};

/** Reasons why PaperSheetEnter was refused. New values may be added. */
export type PaperSheetEnterErrorCode =
  /** The member is recorded as absent for the product. */
  | 'ABSENT'
  /** Somebody else has entered this paper and it waits for its check. */
  | 'ENTRY_WAITING'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** Criteria are not scored on the paper; the payload names them. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring of the product is closed: no paper comes in any more. */
  | 'LOCKED'
  /** Levels of more than one alternative case are chosen; the payload names them. */
  | 'MIXED_CASES'
  /** The person does not score in the session. */
  | 'NOT_A_MEMBER'
  /** There is no such product or paper sheet. */
  | 'NOT_FOUND'
  /** A criterion or level is not on the official sheet, or a criterion is named twice. */
  | 'NOT_ON_SHEET'
  /** Scoring of the product has not been opened yet. */
  | 'NOT_OPEN'
  /** A level is chosen that is not printed, which this council does not allow. */
  | 'NOT_PRINTED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody enters or checks their own paper. */
  | 'OWN_SHEET'
  /** The rules of the council do not allow paper sheets. */
  | 'PAPER_NOT_ALLOWED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Criteria need a remark by the rules of the council; the payload names them. */
  | 'REMARK_NEEDED'
  /** Whoever scores in the session sees no sheet of others, on paper neither. */
  | 'SCORES_HERE'
  /** The member has handed in a sheet already; that one stands. */
  | 'SUBMITTED'
  /** Whoever has a tie to the product handles no sheet of it. */
  | 'TIED'
  /** The levels do not add up to the total written on the paper. */
  | 'TOTAL_DIFFERS';

/** What a member wrote and signed on paper. */
export type PaperSheetEnterInput = {
  /** Every scored criterion of the sheet. */
  answers: Array<PaperAnswerInput>;
  /** A scan, sent before for the purpose PAPER_SHEET. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** Opinion on the product as a whole. */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** The member whose signature it bears. */
  personId: Scalars['ID']['input'];
  /** The total written on the paper; the levels must add up to it. */
  total: Scalars['Int']['input'];
};

/** Reasons why PaperSheetRefuse was refused. New values may be added. */
export type PaperSheetRefuseErrorCode =
  /** The member is recorded as absent for the product. */
  | 'ABSENT'
  /** The paper has been dealt with already; the payload holds it. */
  | 'DECIDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring of the product is closed: no paper comes in any more. */
  | 'LOCKED'
  /** The person does not score in the session. */
  | 'NOT_A_MEMBER'
  /** There is no such product or paper sheet. */
  | 'NOT_FOUND'
  /** Scoring of the product has not been opened yet. */
  | 'NOT_OPEN'
  /** The paper was not taken by the one who asks. */
  | 'NOT_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody enters or checks their own paper. */
  | 'OWN_SHEET'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Whoever scores in the session sees no sheet of others, on paper neither. */
  | 'SCORES_HERE'
  /** The member has handed in a sheet already; that one stands. */
  | 'SUBMITTED'
  /** Whoever has a tie to the product handles no sheet of it. */
  | 'TIED';

/** Sending a paper sheet back. */
export type PaperSheetRefuseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What is wrong; shown to the two people of this paper only. */
  reason: Scalars['String']['input'];
};

/** How far a sheet filled in on paper (phiếu giấy) has come into the system. */
export type PaperSheetState =
  /** Checked by a second person: it is the member's sheet now. */
  | 'CONFIRMED'
  /** Typed in; waits for a second person. */
  | 'ENTERED'
  /** The second person found it unlike the paper. */
  | 'REFUSED'
  /** Typed in again by the person who had entered it. */
  | 'REPLACED';

/** Reasons why PaperSheetTake was refused. New values may be added. */
export type PaperSheetTakeErrorCode =
  /** The member is recorded as absent for the product. */
  | 'ABSENT'
  /** The paper has been dealt with already; the payload holds it. */
  | 'DECIDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring of the product is closed: no paper comes in any more. */
  | 'LOCKED'
  /** The person does not score in the session. */
  | 'NOT_A_MEMBER'
  /** There is no such product or paper sheet. */
  | 'NOT_FOUND'
  /** Scoring of the product has not been opened yet. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody enters or checks their own paper. */
  | 'OWN_SHEET'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Whoever entered a paper cannot check it. */
  | 'SAME_PERSON'
  /** Whoever scores in the session sees no sheet of others, on paper neither. */
  | 'SCORES_HERE'
  /** The member has handed in a sheet already; that one stands. */
  | 'SUBMITTED'
  /** Somebody else is checking it. */
  | 'TAKEN'
  /** Whoever has a tie to the product handles no sheet of it. */
  | 'TIED';

/** Taking a paper sheet in hand to check it. */
export type PaperSheetTakeInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ParticipationRecord was refused. New values may be added. */
export type ParticipationRecordErrorCode =
  /** The event was called off. */
  | 'CANCELLED'
  /** The event takes no registrations: it is over, or was not announced. */
  | 'CLOSED'
  /** A product is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The participation cannot go from its state to that one. */
  | 'WRONG_STATE';

/** That a producer takes part in an event, whole: it replaces what is there. */
export type ParticipationRecordInput = {
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its booth; kept when left out. For trade staff. */
  booth?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** A remark; kept when left out. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer. */
  producerId: Scalars['ID']['input'];
  /** Products of this producer that are shown; at most 50. */
  productIds: Array<Scalars['ID']['input']>;
  /** How far it has come; producers register and withdraw, the rest is for trade staff. */
  state?: ParticipationState;
};

/** How far a producer's participation has come (tham gia). */
export type ParticipationState =
  /** It did not come (vắng). */
  | 'ABSENT'
  /** The organiser took it in (được chọn). */
  | 'ACCEPTED'
  /** It took part (đã tham gia). */
  | 'ATTENDED'
  /** The organiser did not take it in (không được chọn). */
  | 'DECLINED'
  /** The producer wants to take part (đăng ký). */
  | 'REGISTERED'
  /** The producer took back its registration (rút). */
  | 'WITHDRAWN';

/** Reasons why PartnerExport was refused. New values may be added. */
export type PartnerExportErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** There are more than 20000 recognised products. */
  | 'TOO_MANY';

/** Recognised products for another system. */
export type PartnerExportInput = {
  /** Kind of file. */
  format: PartnerFormat;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Kind of file. */
export type PartnerFormat =
  /** Text with commas, UTF-8 with its mark, nothing in it is a formula. */
  | 'CSV'
  /** A list of objects with the same keys in the same order. */
  | 'JSON';

/** Reasons why PasswordChange was refused. New values may be added. */
export type PasswordChangeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The new password is the old one. */
  | 'SAME_PASSWORD'
  /** Too many wrong tries; the message says how long to wait. */
  | 'TRY_LATER'
  /** The new password is too short, too long or too easy to guess. */
  | 'WEAK_PASSWORD'
  /** The current password is wrong. */
  | 'WRONG_CREDENTIALS';

/** The old password and the new one. Has no operationId: passwords leave no trace. */
export type PasswordChangeInput = {
  /** The password of now (mật khẩu hiện tại). */
  currentPassword: Scalars['String']['input'];
  /** The new password (mật khẩu mới): 12–256 characters, no other rule but that it must not be easy to guess. */
  newPassword: Scalars['String']['input'];
};

/** Reasons why PasswordReset was refused. New values may be added. */
export type PasswordResetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** One changes one’s own password with passwordChange. */
  | 'OWN_ACCOUNT';

/** Reasons why PersonCreate was refused. New values may be added. */
export type PersonCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Somebody has this login already. */
  | 'LOGIN_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new account. */
export type PersonCreateInput = {
  /** E-mail address (thư điện tử). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What the person will type to sign in (tên đăng nhập): 3–100 plain letters, digits and . _ @ + -; case does not matter. Unique. */
  login: Scalars['String']['input'];
  /** Full name (họ và tên), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Made by the client, 8–64 characters: sending the same again changes nothing. */
  operationId: Scalars['ID']['input'];
  /** Phone number (số điện thoại). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Which people to list; the parts given must all fit. */
export type PersonFilter = {
  /** True = only frozen accounts, false = only open ones. */
  frozen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, with or without accents; for administrators also of the login. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Only people who hold this role today. */
  role?: InputMaybe<Role>;
  /** Only people with a role given for exactly this Province, District or Commune. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why PersonFreeze was refused. New values may be added. */
export type PersonFreezeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody freezes their own account. */
  | 'OWN_ACCOUNT'
  /** Somebody changed the account meanwhile; `person` is the newest version. */
  | 'STALE';

/** Why the account is frozen. */
export type PersonFreezeInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The reason, up to 500 characters; the person can read it. */
  reason: Scalars['String']['input'];
};

/** Sex as the form asks for it (giới tính, Mẫu 02). */
export type PersonSex =
  /** Woman (nữ). */
  | 'FEMALE'
  /** Man (nam). */
  | 'MALE';

/** Reasons why PersonUnfreeze was refused. New values may be added. */
export type PersonUnfreezeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody changed the account meanwhile; `person` is the newest version. */
  | 'STALE';

/** Which version of the account is meant. */
export type PersonUnfreezeInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why PersonUpdate was refused. New values may be added. */
export type PersonUpdateErrorCode =
  /** Name and login are changed by administrators. */
  | 'ADMINISTRATOR_ONLY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Somebody has this login already. */
  | 'LOGIN_TAKEN'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody changed the account meanwhile; `person` is the newest version. */
  | 'STALE';

/** What to change; what is left out stays as it is. */
export type PersonUpdateInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** E-mail address; null removes it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Login. Administrators only. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** Full name. Administrators only. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone number; null removes it. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why PointOfSaleArchive was refused. New values may be added. */
export type PointOfSaleArchiveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a point of sale is archived. */
export type PointOfSaleArchiveInput = {
  /** The revision that was seen. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why PointOfSaleCreate was refused. New values may be added. */
export type PointOfSaleCreateErrorCode =
  /** A producer’s own point of sale lists its own products only. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Commune and address are both missing. */
  | 'PLACE_NEEDED';

/** A point of sale that is entered for the first time. */
export type PointOfSaleCreateInput = {
  /** Street or hamlet, at most 300 letters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Commune or ward of today; left out when it is outside the province. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of place it is. */
  kind: PointOfSaleKind;
  /** Where it is on the map. */
  location?: InputMaybe<GeoPointInput>;
  /** Its name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** When it is open, at most 300 letters. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer whose own it is; producers enter only such. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** All products that are sold there, at most 100; they replace the earlier ones. A producer’s own lists its own products. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where this is known from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Which points of sale to list; the parts given must all fit. */
export type PointOfSaleFilter = {
  /** Only those in the unit that carries this code today, its former parts included. */
  communeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds of place; an empty list matches nothing. */
  kind?: InputMaybe<Array<PointOfSaleKind>>;
};

/** Where a point of sale is: the places that Quyết định 950/QĐ-BCT (18/4/2023) names for points of sale of OCOP products, and two more. */
export type PointOfSaleKind =
  /** Centre of a commune or former district (trung tâm huyện, xã). */
  | 'ADMINISTRATIVE_CENTRE'
  /** Airport (sân bay). */
  | 'AIRPORT'
  /** Bus station (bến xe). */
  | 'BUS_STATION'
  /** Commune's post office and culture point (điểm bưu điện – văn hóa xã). */
  | 'COMMUNE_POST_OFFICE'
  /** Craft village (làng nghề). */
  | 'CRAFT_VILLAGE'
  /** Fair (hội chợ). */
  | 'FAIR'
  /** Market (chợ). */
  | 'MARKET'
  /** Another place; not a place of the decision. */
  | 'OTHER'
  /** The producer's own place (tại cơ sở); not a place of the decision. */
  | 'PRODUCER_PREMISES'
  /** Railway station (nhà ga). */
  | 'RAILWAY_STATION'
  /** Rest stop (trạm dừng nghỉ). */
  | 'REST_STOP'
  /** Shopping centre (trung tâm thương mại). */
  | 'SHOPPING_CENTRE'
  /** Supermarket (siêu thị). */
  | 'SUPERMARKET'
  /** Tourist area (khu, điểm du lịch). */
  | 'TOURIST_AREA';

/** Reasons why PointOfSaleUpdate was refused. New values may be added. */
export type PointOfSaleUpdateErrorCode =
  /** A producer’s own point of sale lists its own products only. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Commune and address are both missing. */
  | 'PLACE_NEEDED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a point of sale. Absent keeps a value, null clears it. */
export type PointOfSaleUpdateInput = {
  /** Street or hamlet, at most 300 letters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward of today. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of place it is. */
  kind?: InputMaybe<PointOfSaleKind>;
  /** Where it is on the map. */
  location?: InputMaybe<GeoPointInput>;
  /** Its name, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it is open, at most 300 letters. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** All products that are sold there, at most 100; they replace the earlier ones. A producer’s own lists its own products. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where this is known from. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProducerConsentSet was refused. New values may be added. */
export type ProducerConsentSetErrorCode =
  /** An office has to say how it knows that the producer agreed. */
  | 'BASIS_NEEDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A consent that is given or taken back. */
export type ProducerConsentSetInput = {
  /** How an office knows that the producer agreed, such as a signed paper and its day; needed unless the producer itself agrees or a consent is taken back. At most 300 letters. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** True = may be public, false = not, or not any more. */
  granted: Scalars['Boolean']['input'];
  /** What it is about. */
  item: ConsentItem;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ProducerCreate was refused. New values may be added. */
export type ProducerCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Another producer has this tax code. */
  | 'TAX_CODE_TAKEN';

/** A producer (chủ thể) that is entered for the first time. */
export type ProducerCreateInput = {
  /** Address without the commune. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the address; no unless said. */
  addressPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Commune or ward of today where it is registered. */
  communeId: Scalars['ID']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the e-mail address; no unless said. */
  emailPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProducerTextsInput>;
  /** A few words about it, in Vietnamese. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  kind: ProducerKind;
  /** Legal representative (người đại diện theo pháp luật). */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Official name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the telephone number; no unless said. */
  phonePublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of that registration. */
  registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the business or cooperative registration. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its shops elsewhere, at most 5 addresses with https; null or empty removes them. Public with consent only: producerConsentSet. */
  shopLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tax code (mã số thuế): 10 digits, 10-3 digits, or 12 digits of a household. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Web site or shop page, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Zalo number. Public with consent only: producerConsentSet. */
  zalo?: InputMaybe<Scalars['String']['input']>;
};

/** Which producers to list; the parts given must all fit. */
export type ProducerFilter = {
  /** Only those of the unit that carries this code today, those registered in its former parts included. */
  communeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these legal forms; an empty list matches nothing. */
  kind?: InputMaybe<Array<ProducerKind>>;
  /** Part of the name, with or without accents. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** Who may take part in the programme (chủ thể OCOP), Quyết định 26/2026/QĐ-TTg, Điều 2 khoản 3. */
export type ProducerKind =
  /** Association or society (hội, hiệp hội); for tourism products only. */
  | 'ASSOCIATION'
  /** Cooperative (hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Small or medium enterprise (doanh nghiệp nhỏ và vừa). */
  | 'ENTERPRISE'
  /** Farm with a business registration (trang trại có đăng ký kinh doanh). */
  | 'FARM'
  /** Operating centre or its like (trung tâm điều hành); for tourism products only. */
  | 'OPERATING_CENTRE'
  /** Producing or family household with a business registration (hộ sản xuất, hộ gia đình có đăng ký kinh doanh). */
  | 'REGISTERED_HOUSEHOLD';

/** How producers are sorted. */
export type ProducerOrder =
  /** By name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last registered first. */
  | 'NEWEST';

/** Reasons why ProducerPlacePhotoSet was refused. New values may be added. */
export type ProducerPlacePhotoSetErrorCode =
  /** Nobody has said what the photo shows; the payload has a suggestion. */
  | 'ALT_NEEDED'
  /** No picture can be made of the file. */
  | 'DAMAGED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The photo of the place of a producer. */
export type ProducerPlacePhotoSetInput = {
  /** What it shows, in Vietnamese, at most 300 letters; needed with a file. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** The file, sent for PRODUCT_IMAGE; null takes the photo away. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** What a producer should look at (việc cần làm). */
export type ProducerTaskKind =
  /** The certificate ends within 180 days (sắp hết hạn). */
  | 'CERTIFICATE_EXPIRING'
  /** An office gave a proposed change back with a reason. */
  | 'CHANGE_RETURNED'
  /** The product has no English name (thiếu tiếng Anh). */
  | 'ENGLISH_MISSING'
  /** An office gave the entry back with a reason (trả lại). */
  | 'LISTING_RETURNED'
  /** The product has no picture (thiếu ảnh). */
  | 'PHOTO_MISSING'
  /** The price is older than six months (cập nhật giá). */
  | 'PRICE_OLD'
  /** A file for re-rating should be lodged now: 180 to 120 days before the end (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6). */
  | 'RE_RATING_OPEN';

/** English texts of a producer. Absent keeps a text, null clears it. */
export type ProducerTextsInput = {
  /** A few words in English. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Name in English, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProducerUpdate was refused. New values may be added. */
export type ProducerUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Another producer has this tax code. */
  | 'TAX_CODE_TAKEN';

/** Changes to a producer. Absent keeps a value, null clears it. */
export type ProducerUpdateInput = {
  /** Address without the commune. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the address; no unless said. */
  addressPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward of today where it is registered. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the e-mail address; no unless said. */
  emailPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProducerTextsInput>;
  /** A few words about it, in Vietnamese. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  kind?: InputMaybe<ProducerKind>;
  /** Legal representative (người đại diện theo pháp luật). */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Official name; a new one brings a new web address, the old one goes on leading here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the telephone number; no unless said. */
  phonePublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of that registration. */
  registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the business or cooperative registration. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its shops elsewhere, at most 5 addresses with https; null or empty removes them. Public with consent only: producerConsentSet. */
  shopLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tax code (mã số thuế): 10 digits, 10-3 digits, or 12 digits of a household. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Web site or shop page, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Zalo number. Public with consent only: producerConsentSet. */
  zalo?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProductArchive was refused. New values may be added. */
export type ProductArchiveErrorCode =
  /** It is archived already. */
  | 'ALREADY_ARCHIVED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Takes a product out of the catalogue. */
export type ProductArchiveInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a producer can deliver in a month. */
export type ProductCapacityInput = {
  /** Amount in the unit, at most three decimals. */
  amount: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "tấn". */
  unit: Scalars['String']['input'];
};

/** What the label says beyond the name (công bố). */
export type ProductClaimInput = {
  /** What shows that it is true (căn cứ); the world sees it, at most 500 letters. */
  evidence: Scalars['String']['input'];
  /** What it is about. */
  kind: ClaimKind;
  /** The claim in Vietnamese, at most 300 letters. */
  text: Scalars['String']['input'];
};

/** Reasons why ProductCreate was refused. New values may be added. */
export type ProductCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A product that is entered for the first time. */
export type ProductCreateInput = {
  /** All it claims, at most 20; they replace the earlier ones, null removes them. */
  claims?: InputMaybe<Array<ProductClaimInput>>;
  /** Commune or ward of today where it is made; that of the producer when left out. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProductTextsInput>;
  /** All its pictures that are elsewhere on the web, at most 20; they replace earlier such ones and stand behind photos that were sent (productPhotoAttach). */
  images?: InputMaybe<Array<ProductImageInput>>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Its name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Who makes it. */
  producerId: Scalars['ID']['input'];
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Code of its sub-group (phân nhóm) in the official list, e.g. "I.3.b". */
  subgroupCode: Scalars['String']['input'];
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Which products to list; the parts given must all fit. */
export type ProductFilter = {
  /** Codes of communes and wards of today, their former parts included; an empty list matches nothing. */
  communeCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of families (nhóm), e.g. "I.3"; an empty list matches nothing. */
  familyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of groups (ngành), e.g. "I"; an empty list matches nothing. */
  groupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true = only with a price, false = only without one. */
  hasPrice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words in the name, the producer or the place (also a former one), with or without accents; slips of a letter or two are forgiven when nothing fits as written. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Months, 1 to 12: products whose season (mùa vụ) has one of them; those that say nothing of their season are left out, and an empty list matches nothing. */
  seasonMonth?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Stars; products without a valid certificate have none. */
  stars?: InputMaybe<StarsFilter>;
  /** Codes of sub-groups (phân nhóm), e.g. "I.3.b"; an empty list matches nothing. */
  subgroupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By certificate; only valid ones unless said. */
  validity?: ValidityFilter;
};

/** A column of the grid. New values may be added. */
export type ProductGridColumn =
  /** Monthly capacity (năng lực mỗi tháng). */
  | 'CAPACITY'
  /** Unit of the capacity. */
  | 'CAPACITY_UNIT'
  /** Commune or ward (xã, phường). */
  | 'COMMUNE'
  /** Group (ngành). */
  | 'GROUP'
  /** The last figure of sales in whole VND (doanh số gần nhất). */
  | 'LAST_SALES'
  /** The period of that figure (kỳ). */
  | 'LAST_SALES_PERIOD'
  /** Product (sản phẩm). */
  | 'NAME'
  /** How many of the four papers are there (giấy tờ). */
  | 'PAPERS'
  /** Phone of the producer, with its consent only (điện thoại). */
  | 'PHONE'
  /** Price in whole VND (giá). */
  | 'PRICE'
  /** What is sold for it (đơn vị tính giá). */
  | 'PRICE_UNIT'
  /** Producer (chủ thể). */
  | 'PRODUCER'
  /** Kind of producer (loại chủ thể). */
  | 'PRODUCER_KIND'
  /** Stars that are valid today (hạng sao). */
  | 'STARS'
  /** Whether its certificate is valid (hiệu lực). */
  | 'VALIDITY'
  /** Last day of its certificate (hạn). */
  | 'VALID_UNTIL';

/** Which products the grid shows; the parts given must all fit. */
export type ProductGridFilter = {
  /** Codes of communes and wards of today, their former parts included; an empty list matches nothing. */
  communeCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Certificates that are valid and end within so many days, 0 to 1100. */
  endingWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of groups (ngành); an empty list matches nothing. */
  groupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true = with a capacity, false = without. */
  hasCapacity?: InputMaybe<Scalars['Boolean']['input']>;
  /** true = with a price, false = without. */
  hasPrice?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least this price, whole VND. */
  priceFrom?: InputMaybe<Scalars['BigInt']['input']>;
  /** At most this price, whole VND. */
  priceUntil?: InputMaybe<Scalars['BigInt']['input']>;
  /** Only of producers of these kinds; an empty list matches nothing. */
  producerKind?: InputMaybe<Array<ProducerKind>>;
  /** Only these products, at most 500; for what was ticked. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words in the name, the producer or the place, with or without accents. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Stars that are valid today, one of these; an empty list matches nothing. */
  stars?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** By certificate; any unless said. */
  validity?: InputMaybe<ValidityFilter>;
};

/** How the grid is sorted. */
export type ProductGridOrder =
  /** The largest monthly capacity first, whatever its unit. */
  | 'CAPACITY'
  /** The certificate that ends first; those without one last. */
  | 'ENDING'
  /** By Vietnamese name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last published first. */
  | 'NEWEST'
  /** Cheapest first, those without a price last. */
  | 'PRICE_ASC'
  /** Dearest first, those without a price last. */
  | 'PRICE_DESC';

/** A picture of a product that is already on the web. */
export type ProductImageInput = {
  /** What it shows, in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What it shows, in Vietnamese. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** Height in pixels. */
  height: Scalars['Int']['input'];
  /** Address of the file, http or https. */
  url: Scalars['String']['input'];
  /** Width in pixels. */
  width: Scalars['Int']['input'];
};

/** Which entries to list; the parts given must all fit. */
export type ProductListingFilter = {
  /** Only those whose name is not known in this language. */
  missingTranslation?: InputMaybe<Language>;
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, accents or not. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Only the entry with this name in its web address, now or formerly. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Only in these states; an empty list matches nothing. */
  status?: InputMaybe<Array<ProductStatus>>;
};

/** How products are sorted. */
export type ProductOrder =
  /** By Vietnamese name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last published first. */
  | 'NEWEST'
  /** Cheapest first, those without a price last. */
  | 'PRICE_ASC'
  /** Dearest first, those without a price last. */
  | 'PRICE_DESC'
  /** Best match of the query first: the exact accents, then without accents, then other words; more stars first among equals. NEWEST without a query. */
  | 'RELEVANCE';

/** Reasons why ProductPhotoAttach was refused. New values may be added. */
export type ProductPhotoAttachErrorCode =
  /** Nobody has said what the photo shows; the payload has a suggestion. */
  | 'ALT_NEEDED'
  /** No picture can be made of the file. */
  | 'DAMAGED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product has 20 photos already. */
  | 'TOO_MANY_PHOTOS';

/** A photo that was sent before, for a product. */
export type ProductPhotoAttachInput = {
  /** The same in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What the photo shows, in Vietnamese, at most 300 letters. Needed; without it the answer suggests a text. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** The file, sent for PRODUCT_IMAGE (fileUploadStart … fileUploadFinish). */
  fileId: Scalars['ID']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Place among the photos, 0 = main photo; at the end when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why ProductPhotoRemove was refused. New values may be added. */
export type ProductPhotoRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** That a photo is taken away. */
export type ProductPhotoRemoveInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ProductPhotoReorder was refused. New values may be added. */
export type ProductPhotoReorderErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The order of the photos of a product. */
export type ProductPhotoReorderInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Photos (ProductImage) in the order they are to be in, the main one first; those left out follow as they were. One id makes that photo the main one. */
  photoIds: Array<Scalars['ID']['input']>;
};

/** Reasons why ProductPhotoUpdate was refused. New values may be added. */
export type ProductPhotoUpdateErrorCode =
  /** A photo has to be described; the payload has a suggestion. */
  | 'ALT_NEEDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What a photo is said to show. Absent keeps a text, null clears it. */
export type ProductPhotoUpdateInput = {
  /** What it shows, in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What it shows, in Vietnamese; cannot be cleared. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** What a product costs at its producer. */
export type ProductPriceInput = {
  /** Whole dong. */
  amount: Scalars['BigInt']['input'];
  /** How many base units that is, at most four decimals: 0.5 kg for "500 g". */
  baseQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Base unit of baseQuantity. */
  baseUnit?: InputMaybe<BaseUnit>;
  /** What is sold for it, e.g. "500 g". */
  unit: Scalars['String']['input'];
};

/** Reasons why ProductPublish was refused. New values may be added. */
export type ProductPublishErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Only a draft or a submitted entry can be published. */
  | 'NOT_A_DRAFT'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Puts an entry into the public catalogue. */
export type ProductPublishInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ProductRestore was refused. New values may be added. */
export type ProductRestoreErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** It is not archived. */
  | 'NOT_ARCHIVED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Takes a product back from the archive. */
export type ProductRestoreInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ProductReturn was refused. New values may be added. */
export type ProductReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only a submitted entry can be given back. */
  | 'NOT_SUBMITTED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Gives a submitted entry back to its producer. */
export type ProductReturnInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What has to be mended, in plain words the producer understands. */
  reason: Scalars['String']['input'];
};

/** Where the entry of a product stands in the catalogue. */
export type ProductStatus =
  /** Taken out of the catalogue and kept (đã lưu trữ). */
  | 'ARCHIVED'
  /** Being written (bản nháp); the world does not see it. */
  | 'DRAFT'
  /** In the public catalogue (đã đăng). */
  | 'PUBLISHED'
  /** Given back to the producer with a reason (trả lại). */
  | 'RETURNED'
  /** Waits for an office to look at it (chờ duyệt). */
  | 'SUBMITTED';

/** Reasons why ProductSubmit was refused. New values may be added. */
export type ProductSubmitErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** Only a draft or a returned entry can be submitted. */
  | 'NOT_SUBMITTABLE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Submits an entry to be looked at. */
export type ProductSubmitInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** English texts of a product. Absent keeps a text, null clears it. */
export type ProductTextsInput = {
  /** What it is made of. */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its story. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProductUpdate was refused. New values may be added. */
export type ProductUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** What the world sees of a published product is looked at first: propose the change (listingChangePropose). */
  | 'NEEDS_REVIEW'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a product. Absent keeps a value, null clears it. */
export type ProductUpdateInput = {
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** All it claims, at most 20; they replace the earlier ones, null removes them. */
  claims?: InputMaybe<Array<ProductClaimInput>>;
  /** Commune or ward of today where it is made. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProductTextsInput>;
  /** All its pictures that are elsewhere on the web, at most 20; they replace earlier such ones and stand behind photos that were sent (productPhotoAttach). */
  images?: InputMaybe<Array<ProductImageInput>>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Its name; a new one brings a new web address, the old one goes on leading here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Code of its sub-group (phân nhóm) in the official list. */
  subgroupCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the product has stars today. */
export type ProductValidity =
  /** Its certificate is past its last day (hết hạn): it has no stars. */
  | 'EXPIRED'
  /** No certificate in force: never certified, or withdrawn. */
  | 'NONE'
  /** Its certificate is valid today (còn hiệu lực). */
  | 'VALID';

/** Reasons why ProductVersionRestore was refused. New values may be added. */
export type ProductVersionRestoreErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** What the world sees of a published product is looked at first: propose the change (listingChangePropose). */
  | 'NEEDS_REVIEW'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which earlier version becomes the present one again. */
export type ProductVersionRestoreInput = {
  /** The revision of the product that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Number of the version. */
  version: Scalars['Int']['input'];
};

/** Which targets to list; the parts given must all fit. */
export type ProgrammeTargetFilter = {
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or before. */
  dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only targets of units that ever had this code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a target counts. */
export type ProgrammeTargetMetric =
  /** Communes that meet a standard; as reported. */
  | 'COMMUNES_AT_STANDARD'
  /** Share of hamlets (xóm) that meet a standard, in percent; as reported. */
  | 'HAMLETS_AT_STANDARD_SHARE'
  /** Anything else; as reported. */
  | 'OTHER'
  /** Products recognised with at least so many stars between two days; counted live from the certificates. */
  | 'PRODUCTS_RECOGNISED'
  /** Whether the unit itself meets a standard: 1 or 0; as reported. */
  | 'UNIT_AT_STANDARD';

/** Reasons why ProgrammeTargetSet was refused. New values may be added. */
export type ProgrammeTargetSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A target, whole: what is left out is empty afterwards. */
export type ProgrammeTargetSetInput = {
  /** The revision that was read; left out for a new target. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Where it starts. */
  baseline?: InputMaybe<Scalars['Decimal']['input']>;
  /** Code; a new one makes a new target. Capitals, digits, "-". */
  code: Scalars['String']['input'];
  /** How a value stands to the goal when it is reached. */
  comparator?: Comparator;
  /** The document that sets it. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The day by which it is to be reached. */
  due: Scalars['LocalDate']['input'];
  /** The goal. */
  goal: Scalars['Decimal']['input'];
  /** What it counts. */
  metric: ProgrammeTargetMetric;
  /** The standard; for units and hamlets. */
  metricStandard?: InputMaybe<ProgrammeTargetStandard>;
  /** At least so many stars (1–5); for products. */
  metricStars?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** The day of that value. */
  reportedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where that value comes from. */
  reportedSource?: InputMaybe<Scalars['String']['input']>;
  /** The value reached, with its day and source. */
  reportedValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** First day that counts; needed for products. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The target in words, in Vietnamese. */
  text: Scalars['String']['input'];
  /** Unit of the goal, in Vietnamese, e.g. "sản phẩm". */
  unit: Scalars['String']['input'];
  /** The commune, district or province it is for. */
  unitId: Scalars['ID']['input'];
};

/** Which new-rural standard a target is about. */
export type ProgrammeTargetStandard =
  /** New rural (đạt chuẩn nông thôn mới). */
  | 'NTM'
  /** Advanced new rural (nông thôn mới nâng cao). */
  | 'NTM_ADVANCED'
  /** City that completed the task (hoàn thành nhiệm vụ xây dựng nông thôn mới). */
  | 'NTM_CITY_COMPLETION'
  /** Model new rural (nông thôn mới kiểu mẫu). */
  | 'NTM_MODEL';

/** Reasons why PromotionEventCreate was refused. New values may be added. */
export type PromotionEventCreateErrorCode =
  /** More booths of the own province than booths in all. */
  | 'BOOTHS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** It could not be stored at this moment. */
  | 'STALE';

/** A new trade-promotion event. */
export type PromotionEventCreateInput = {
  /** Booths of the own province; part of all. */
  boothsOwn?: InputMaybe<Scalars['Int']['input']>;
  /** Booths in all. */
  boothsTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Budget in whole VND. */
  budgetAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The commune or ward it is held in, when it is ours. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  endsOn: Scalars['LocalDate']['input'];
  /** Fair, trade week and so on. */
  kind: PromotionEventKind;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Who holds it, in Vietnamese. */
  organiser: Scalars['String']['input'];
  /** Where, in Vietnamese. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Provinces and cities that take part. */
  provincesTakingPart?: InputMaybe<Scalars['Int']['input']>;
  /** From how far those who take part come. */
  scope: PromotionEventScope;
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn: Scalars['LocalDate']['input'];
  /** How far it has come. */
  status?: PromotionEventStatus;
  /** Units that take part. */
  unitsTakingPart?: InputMaybe<Scalars['Int']['input']>;
};

/** Which events to list; the parts given must all fit. */
export type PromotionEventFilter = {
  /** Events that last until this day or longer. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<PromotionEventKind>>;
  /** Events that begin on this day or before. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What kind of trade-promotion event it is (sự kiện xúc tiến thương mại). */
export type PromotionEventKind =
  /** Fair (hội chợ). */
  | 'FAIR'
  /** Forum or conference (diễn đàn). */
  | 'FORUM'
  /** Online selling session (phiên bán hàng trực tuyến). */
  | 'ONLINE_SESSION'
  /** Showroom or display (trưng bày, giới thiệu sản phẩm). */
  | 'SHOWROOM'
  /** Supply and demand meeting (hội nghị kết nối cung cầu). */
  | 'SUPPLY_DEMAND'
  /** Trade week (tuần hàng). */
  | 'TRADE_WEEK';

/** From how far those who take part come. */
export type PromotionEventScope =
  /** Of one commune or a few (cấp xã). */
  | 'COMMUNE'
  /** With other countries (quốc tế). */
  | 'INTERNATIONAL'
  /** Of the whole country (toàn quốc). */
  | 'NATIONAL'
  /** Of the province (cấp tỉnh). */
  | 'PROVINCE'
  /** Of several provinces (cấp vùng, liên tỉnh). */
  | 'REGION';

/** How far an event has come. */
export type PromotionEventStatus =
  /** Announced (đã thông báo); producers may register. */
  | 'ANNOUNCED'
  /** Called off (đã hủy). */
  | 'CANCELLED'
  /** It took place (đã tổ chức). */
  | 'HELD'
  /** Being planned (dự kiến); for trade staff only. */
  | 'PLANNED';

/** Reasons why PromotionEventUpdate was refused. New values may be added. */
export type PromotionEventUpdateErrorCode =
  /** More booths of the own province than booths in all. */
  | 'BOOTHS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The event cannot go from its status to that one. */
  | 'WRONG_STATUS';

/** Changes to an event. Absent keeps a value, null clears it. */
export type PromotionEventUpdateInput = {
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Booths of the own province; part of all. */
  boothsOwn?: InputMaybe<Scalars['Int']['input']>;
  /** Booths in all. */
  boothsTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Budget in whole VND. */
  budgetAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The commune or ward it is held in, when it is ours. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Fair, trade week and so on. */
  kind?: InputMaybe<PromotionEventKind>;
  /** Name, in Vietnamese. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who holds it, in Vietnamese. */
  organiser?: InputMaybe<Scalars['String']['input']>;
  /** Where, in Vietnamese. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Provinces and cities that take part. */
  provincesTakingPart?: InputMaybe<Scalars['Int']['input']>;
  /** From how far those who take part come. */
  scope?: InputMaybe<PromotionEventScope>;
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How far it has come. */
  status?: InputMaybe<PromotionEventStatus>;
  /** Units that take part. */
  unitsTakingPart?: InputMaybe<Scalars['Int']['input']>;
};

/** What a unit of the province tier is called. */
export type ProvinceKind =
  /** City under the central government (thành phố trực thuộc trung ương). */
  | 'MUNICIPALITY'
  /** Province (tỉnh). */
  | 'PROVINCE';

/** Reasons why PublicHolidayRemove was refused. New values may be added. */
export type PublicHolidayRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A day to be taken out of the working calendar. */
export type PublicHolidayRemoveInput = {
  /** The day. */
  day: Scalars['LocalDate']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why PublicHolidaySet was refused. New values may be added. */
export type PublicHolidaySetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A special day of the working calendar, with where it is laid down. */
export type PublicHolidaySetInput = {
  /** Whether it was compared with that paper. */
  checked: Scalars['Boolean']['input'];
  /** The day; an entry that is there is replaced. */
  day: Scalars['LocalDate']['input'];
  /** What it is, in English. */
  english: Scalars['String']['input'];
  /** Closed, or worked in place of another day. */
  kind: HolidayKind;
  /** What it is, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The law or the paper that says so. */
  source: Scalars['String']['input'];
};

/** A volume with its unit. */
export type QuantityInput = {
  /** How many of the unit; at most 3 decimals. */
  amount: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "tấn". */
  unit: Scalars['String']['input'];
};

/** Reasons why RatingRoundSet was refused. New values may be added. */
export type RatingRoundSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A round of ratings. */
export type RatingRoundSetInput = {
  /** The revision that was read; left out for a new round. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Ratings are held before this day. */
  doneBefore: Scalars['LocalDate']['input'];
  /** Who holds it. */
  level: RoundLevel;
  /** Its number in the year, 1–20; a new one makes a new round. */
  number: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Requests made before this day belong to it. */
  requestsBefore: Scalars['LocalDate']['input'];
  /** The decision or plan that sets it. */
  source: Scalars['String']['input'];
  /** The year whose round it is. */
  year: Scalars['Int']['input'];
};

/** Reasons why ReRatingOpinionGive was refused. New values may be added. */
export type ReRatingOpinionGiveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The round is closed already. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What a member writes about keeping a star. */
export type ReRatingOpinionGiveInput = {
  /** Version of the opinion that this one replaces; 0 = none. */
  baseVersion: Scalars['Int']['input'];
  /** The opinion in words. */
  body: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What it comes to. */
  opinion: OpinionKind;
};

/** What a round of written opinions decides (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6). */
export type ReRatingOutcome =
  /** The star is kept; a decision of recognition follows (giữ hạng). */
  | 'KEEP_STAR'
  /** The council has to meet (phải họp Hội đồng). */
  | 'MEETING_NEEDED';

/** Why a round of written opinions came out as it did. */
export type ReRatingOutcomeReason =
  /** All who answered agree, and they make up the council's quorum. */
  | 'ALL_AGREE'
  /** Chair or secretary found the matter too complex for letters, or the certificate was revoked meanwhile. */
  | 'COMPLEX'
  /** Somebody asks for a meeting. */
  | 'MEMBER_ASKS'
  /** The chair did not answer and the council's rules ask for it. */
  | 'NO_CHAIR'
  /** Fewer answered than the council's quorum. */
  | 'TOO_FEW'
  /** Somebody disagrees. */
  | 'VIEWS_DIFFER';

/** Reasons why ReRatingRoundClose was refused. New values may be added. */
export type ReRatingRoundCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The round is closed already. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Members have not answered and the time is not over. */
  | 'TOO_EARLY'
  /** The dossier is not being rated any more. */
  | 'WRONG_STATE';

/** How a round of written opinions ends. */
export type ReRatingRoundCloseInput = {
  /** Revision of the round as it was read. */
  baseRevision: Scalars['Int']['input'];
  /** True when the matter is too complex for letters: the council has to meet. */
  complex?: Scalars['Boolean']['input'];
  /** A note for the record. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why ReRatingRoundOpen was refused. New values may be added. */
export type ReRatingRoundOpenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Nobody of the council is left to be asked. */
  | 'NOBODY_TO_ASK'
  /** The product has no certificate whose star could be kept. */
  | 'NOTHING_TO_KEEP'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The dossier does not ask for a re-rating. */
  | 'NOT_RE_RATING'
  /** The council is of another level than the star. */
  | 'NOT_THIS_LEVEL'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is from outside the region of the council. */
  | 'OTHER_REGION'
  /** The request lies between the lodging of the dossier and today. */
  | 'WRONG_DAY'
  /** The dossier is not accepted, or on an agenda already. */
  | 'WRONG_STATE';

/** A round of written opinions about a re-rating. */
export type ReRatingRoundOpenInput = {
  /** The council that is asked. */
  councilId: Scalars['ID']['input'];
  /** The accepted dossier of a re-rating. */
  dossierId: Scalars['ID']['input'];
  /** Members with a tie to the product, who are not asked and see nothing of it. */
  excluded?: Array<ExcludedMemberInput>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What the members are asked, in Vietnamese. */
  question: Scalars['String']['input'];
  /** Day of the full request (nhận đủ hồ sơ); 45 days are counted from it. */
  requestedOn: Scalars['LocalDate']['input'];
};

/** How far a round of written opinions has come. */
export type ReRatingRoundPhase =
  /** Closed; its outcome stands (đã kết thúc). */
  | 'CLOSED'
  /** Members are writing (đang lấy ý kiến). */
  | 'OPEN';

/** Who takes a dossier in. */
export type ReceiptLevel =
  /** The commune's people's committee (UBND cấp xã). */
  | 'COMMUNE'
  /** The body in charge of the programme in the province (cơ quan quản lý OCOP cấp tỉnh). */
  | 'PROVINCE';

/** A product that a decision recognises. */
export type RecognisedItemInput = {
  /** Number of the certificate; left out, the number of the decision with the place in this list, as the law gives no form. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on: the product on the agenda of a released session, or a closed round of written opinions that kept the star. `itemId` of the queue. */
  itemId: Scalars['ID']['input'];
};

/** What a recognition rests on. */
export type RecognitionBasis =
  /** A released result of a session (phiên họp). */
  | 'SESSION'
  /** A round of written opinions that kept the star (ý kiến bằng văn bản). */
  | 'WRITTEN';

/** Reasons why RecognitionDecisionRecord was refused. New values may be added. */
export type RecognitionDecisionRecordErrorCode =
  /** A product has its certificate for this result already. */
  | 'ALREADY_RECOGNISED'
  /** The decision is earlier than the rating. */
  | 'BEFORE_SESSION'
  /** A decision of this number is recorded with another level or place. */
  | 'DECISION_DIFFERS'
  /** The decision is recorded already. */
  | 'DECISION_EXISTS'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision or the issue is dated after today. */
  | 'IN_THE_FUTURE'
  /** The certificates would be issued before the decision. */
  | 'ISSUED_BEFORE'
  /** Districts recognise no more since 1 July 2025. */
  | 'LEVEL_GONE'
  /** A product is named twice. */
  | 'NAMED_TWICE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The result of a product is not released, or did not keep its star. */
  | 'NOT_RELEASED'
  /** This level of government does not recognise the stars of a product. */
  | 'NOT_THIS_LEVEL'
  /** The issuing unit did not exist on the day of the decision, or is of another level. */
  | 'NO_SUCH_UNIT'
  /** Another certificate of this issuer has this number, or it stands twice. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A product was rated by a council of another level. */
  | 'OTHER_LEVEL'
  /** A product was rated again since; only the newest result counts. */
  | 'OUTDATED_RESULT'
  /** A product has fewer than 3 stars. */
  | 'TOO_FEW_STARS';

/** A decision to recognise products. */
export type RecognitionDecisionRecordInput = {
  /** True when the decision is recorded already and these products belong to it too. */
  addToRecorded?: Scalars['Boolean']['input'];
  /** Day of the decision, not later than today. */
  decidedOn: Scalars['LocalDate']['input'];
  /** A scan of the decision (bản quét), sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Web address of the decision. */
  fileUrl?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the certificates are issued, from which they run for 36 months: the day of the decision unless given, never before it or after today. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who decided, in Vietnamese. */
  issuer: Scalars['String']['input'];
  /** The unit that decided, if known; it must have existed on that day. */
  issuerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** The products, at most 100, none twice. */
  items: Array<RecognisedItemInput>;
  /** Level of government. */
  level: RecognitionLevel;
  /** Number, e.g. "124/QĐ-UBND". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Who signed (người ký). */
  signer?: InputMaybe<Scalars['String']['input']>;
};

/** Which level of government recognised (cấp công nhận). */
export type RecognitionLevel =
  /** District: 3 stars until 30 June 2025 (148/QĐ-TTg). */
  | 'DISTRICT'
  /** Ministry: 5 stars (Quyết định 26/2026/QĐ-TTg, Điều 4). */
  | 'MINISTRY'
  /** Province: 3 and 4 stars (Quyết định 26/2026/QĐ-TTg, Điều 4). */
  | 'PROVINCE';

/** Which rated products to list; the parts given must all fit. */
export type RecognitionQueueFilter = {
  /** Only of this commune or ward. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this council. */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those rated by a council of this level. */
  level?: InputMaybe<RecognitionLevel>;
};

/** How waiting products are sorted. */
export type RecognitionQueueOrder =
  /** Those that have waited longest come first. */
  | 'LONGEST_WAIT'
  /** By name, in Vietnamese order. */
  | 'NAME';

/** What the advisory team proposes; never a star. */
export type Recommendation =
  /** More has to come first (cần bổ sung). */
  | 'MORE_NEEDED'
  /** Not ready for this round (chưa đủ điều kiện). */
  | 'NOT_READY'
  /** Ready for the council (đủ điều kiện trình Hội đồng). */
  | 'READY'
  /** Ready, with remarks for the council (trình Hội đồng kèm lưu ý). */
  | 'READY_WITH_REMARKS';

/** For which levels a member must write a remark (nhận xét). */
export type RemarkRule =
  /** For the lowest level of a criterion. */
  | 'LOWEST_LEVEL'
  /** For none. The default: decision 26/2026 asks for none. */
  | 'NONE'
  /** For levels of 0 points. */
  | 'NO_POINTS';

/** By which way a buyer was answered. */
export type ReplyChannel =
  /** By e-mail (thư điện tử). */
  | 'EMAIL'
  /** In person (gặp trực tiếp). */
  | 'MEETING'
  /** On the page of the receipt, where the buyer reads it with the code. */
  | 'PAGE'
  /** By telephone (gọi điện). */
  | 'PHONE'
  /** By Zalo. */
  | 'ZALO';

/** Who is asked for more. */
export type RequestAddressee =
  /** The commune's people's committee (UBND cấp xã). */
  | 'COMMUNE'
  /** The producer (chủ thể). */
  | 'PRODUCER';

/** How often the quantity of a request is needed. */
export type RequestRhythm =
  /** Every month (mỗi tháng). */
  | 'MONTHLY'
  /** Once (một lần). */
  | 'ONCE';

/** How a request for more stands. */
export type RequestState =
  /** Answered. */
  | 'ANSWERED'
  /** Waits for the answer. */
  | 'OPEN'
  /** Taken back by the province. */
  | 'WITHDRAWN';

/** Reasons why RevocationConclude was refused. New values may be added. */
export type RevocationConcludeErrorCode =
  /** Another conclusion waits for its decision. */
  | 'ALREADY_CONCLUDED'
  /** The certificate was revoked already. */
  | 'ALREADY_REVOKED'
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day is before the issue or after today. */
  | 'WRONG_DAY';

/** A conclusion that asks for a revocation. */
export type RevocationConcludeInput = {
  /** Who concluded, in Vietnamese. */
  concludedBy: Scalars['String']['input'];
  /** Day of the conclusion, from the issue to today; 15 days are counted from it. */
  concludedOn: Scalars['LocalDate']['input'];
  /** Number of the document. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** A scan, sent before with the purpose DECISION. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the cases of Điều 8, or the ministry. */
  ground: RevocationGround;
  /** The inspection it follows from. */
  inspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The reason in words; for staff and the producer. */
  reason: Scalars['String']['input'];
};

/** Reasons why RevocationConclusionDrop was refused. New values may be added. */
export type RevocationConclusionDropErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The conclusion does not wait any more. */
  | 'NOT_PENDING'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Why a conclusion is dropped. */
export type RevocationConclusionDropInput = {
  /** Revision of the conclusion as it was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The reason in words. */
  reason: Scalars['String']['input'];
};

/** How conclusions are sorted. */
export type RevocationConclusionOrder =
  /** Those whose decision is due first come first. */
  | 'DUE';

/** What became of a conclusion that asks for a revocation. */
export type RevocationConclusionState =
  /** Dropped with a reason (đã hủy). */
  | 'DROPPED'
  /** The decision is still to come (chờ quyết định). */
  | 'PENDING'
  /** The certificate was revoked (đã thu hồi). */
  | 'REVOKED';

/** Why a certificate was revoked (Quyết định 26/2026/QĐ-TTg, Điều 8 and 10). */
export type RevocationGround =
  /** Case b: the criteria are no longer met. */
  | 'CRITERIA_NO_LONGER_MET'
  /** Case c: law on quality, food safety, environment, intellectual property, labelling or other law was broken. */
  | 'LAW_BROKEN'
  /** Case d: the OCOP mark was used wrongly. */
  | 'MARK_MISUSED'
  /** Withdrawn at the request of the ministry (Điều 10 khoản 1). */
  | 'MINISTRY_REQUEST'
  /** Case e: another reason, proposed by a competent body. */
  | 'OTHER_PROPOSAL'
  /** Case đ: the producer stopped making it. */
  | 'PRODUCTION_STOPPED'
  /** Case a: untrue or forged information. */
  | 'UNTRUE_INFORMATION';

/** What a person may be in the programme (vai trò). A grant gives one role in one place. */
export type Role =
  /** Keeps people, roles and API keys (quản trị hệ thống). Sees no score before its release. */
  | 'ADMINISTRATOR'
  /** Advisory team (Tổ tư vấn) that examines dossiers for the council. */
  | 'ADVISORY_TEAM'
  /** Reads everything that is released and the audit trail (kiểm tra, giám sát); writes nothing. */
  | 'AUDITOR'
  /** Officer of a commune's or ward's people's committee (cán bộ UBND xã, phường): supports producers, assesses dossiers, reports criteria. */
  | 'COMMUNE_OFFICER'
  /** New-rural coordination office (Văn phòng Điều phối nông thôn mới), the standing body of the programme. */
  | 'COORDINATION_OFFICE'
  /** Chair of a rating council (Chủ tịch Hội đồng đánh giá, phân hạng): leads, closes and releases sessions. */
  | 'COUNCIL_CHAIR'
  /** Member of a rating council (thành viên Hội đồng đánh giá, phân hạng): fills in score sheets. */
  | 'COUNCIL_MEMBER'
  /** Secretary of a rating council (thư ký Hội đồng đánh giá, phân hạng): prepares and minutes its sessions. */
  | 'COUNCIL_SECRETARY'
  /** Acts for one producer (chủ thể OCOP). */
  | 'PRODUCER'
  /** Trade-promotion staff (cán bộ xúc tiến thương mại): events and linkages. */
  | 'TRADE_PROMOTION';

/** Reasons why RoleGrant was refused. New values may be added. */
export type RoleGrantErrorCode =
  /** The person has this role in this place in that time already. */
  | 'ALREADY_GRANTED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person, unit or producer. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody grants roles to themselves. */
  | 'OWN_ROLES'
  /** The person holds a role that excludes it: administrators and auditors do not sit on councils. */
  | 'ROLES_APART'
  /** The role needs another kind of place, or none. */
  | 'WRONG_PLACE';

/** Who gets which role, where and how long. */
export type RoleGrantInput = {
  /** Made by the client, 8–64 characters: sending the same again changes nothing. */
  operationId: Scalars['ID']['input'];
  /** Global id of the person. */
  personId: Scalars['ID']['input'];
  /** Global id of the producer (chủ thể); for the role PRODUCER only. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** Global id of the Province, District or Commune it applies in; left out = the whole province. Commune officers need one; administrators, auditors and producers take none. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; today when left out. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day; until revoked when left out. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why RoleRevoke was refused. New values may be added. */
export type RoleRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such role grant. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody revokes their own roles. */
  | 'OWN_ROLES';

/** Why the result of a product was worked out once more. */
export type RoundKind =
  /** Opened again because it was closed by mistake. */
  | 'CORRECTION'
  /** Counted again without scoring, because a member turned out to have a tie to the product or the rules of the session changed. */
  | 'RECOUNT'
  /** Scored again after a discussion (chấm lại). */
  | 'RESCORING'
  /** The first scoring (chấm lần đầu). */
  | 'SCORING';

/** Who holds a round of ratings. */
export type RoundLevel =
  /** The ministry (cấp trung ương). */
  | 'MINISTRY'
  /** The province (cấp tỉnh). */
  | 'PROVINCE';

/** What follows when a condition of a sheet is met or not. */
export type RubricConditionKind =
  /** When it is so, the dossier is excluded (bị loại). */
  | 'EXCLUDES'
  /** It must be so for the product to be scored (yêu cầu). */
  | 'REQUIRES'
  /** When it is so, nothing further is scored (không đánh giá các bước tiếp theo). */
  | 'STOPS';

/** Why a value of a sheet should be checked against the signed decision. */
export type RubricDoubtKind =
  /** The criterion of this name is printed differently on most other sheets, with the same maximum. */
  | 'DIFFERS_FROM_PEERS'
  /** Two criteria of a section carry the same code. */
  | 'DUPLICATE_CODE'
  /** Two levels of a criterion print the same words. */
  | 'DUPLICATE_LABEL'
  /** The points cell is empty in the transcript. */
  | 'EMPTY_CELL'
  /** Two levels of one criterion carry the same points. */
  | 'EQUAL_POINTS'
  /** A heading contradicts the points below it. */
  | 'HEADING_DIFFERS'
  /** The value is inferred, not read. */
  | 'INFERRED'
  /** A letter stands where a digit is meant. */
  | 'LETTER_FOR_DIGIT'
  /** Only all levels added together reach the points of the part. */
  | 'LEVELS_LOOK_ADDITIVE'
  /** A star marker stands on a heading, on no level: the minimum is not known. */
  | 'MARKER_WITHOUT_LEVEL'
  /** A note was printed inside the words of a level. */
  | 'NOTE_IN_LABEL'
  /** The source does not hold this value. */
  | 'NOT_IN_SOURCE'
  /** Only a maximum is printed, no levels. */
  | 'NO_PRINTED_LEVELS'
  /** Criteria without a printed level of 0 points. */
  | 'NO_PRINTED_ZERO'
  /** The points of the levels do not rise. */
  | 'POINTS_NOT_ASCENDING'
  /** A second reading of the transcript corrected the first. */
  | 'READING_CORRECTED'
  /** A stray digit or mark in the transcript was dropped. */
  | 'STRAY_MARK'
  /** The criteria do not add up to their section or heading. */
  | 'SUM_OF_CRITERIA'
  /** The highest level differs from the maximum of the criterion. */
  | 'SUM_OF_OPTIONS'
  /** The parts do not add up to the whole sheet. */
  | 'SUM_OF_PARTS'
  /** The sections do not add up to their part. */
  | 'SUM_OF_SECTIONS';

/** Where something was sold (kênh bán). New values may be added. */
export type SalesChannel =
  /** Through online marketplaces (sàn thương mại điện tử). */
  | 'ECOMMERCE'
  /** Abroad (xuất khẩu). */
  | 'EXPORT'
  /** At fairs and trade weeks (hội chợ). */
  | 'FAIR'
  /** At the place of production (tại chỗ). */
  | 'ON_SITE'
  /** Elsewhere (khác). */
  | 'OTHER'
  /** In supermarkets and shops (siêu thị, cửa hàng). */
  | 'RETAIL';

/** Which sales to list; the parts given must all fit. */
export type SalesFilter = {
  /** Only through these channels; an empty list matches nothing. */
  channel?: InputMaybe<Array<SalesChannel>>;
  /** Periods beginning on this day or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only periods of this length. */
  periodKind?: InputMaybe<SalesPeriodKind>;
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only from these sources; an empty list matches nothing. */
  source?: InputMaybe<Array<SalesSource>>;
  /** Periods beginning on this day or before. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why SalesPaste was refused. New values may be added. */
export type SalesPasteErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** All these figures are there already. */
  | 'NOTHING_NEW'
  /** The figures are not those of the preview any more: look at the new one. */
  | 'NOT_AS_SEEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Some rows cannot be read: the payload names them. Nothing was stored. */
  | 'ROWS_WRONG';

/** Rows from a spreadsheet that were looked at and confirmed. */
export type SalesPasteInput = {
  /** Of the preview that was looked at. */
  confirmation: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The rows, 1 to 500. */
  rows: Array<SalesPasteRowInput>;
};

/** One row as it was copied from a spreadsheet: text, in the words people use. */
export type SalesPasteRowInput = {
  /** Amount, e.g. "12.500.000" or "12,5 triệu". */
  amount: Scalars['String']['input'];
  /** Channel, e.g. "Hội chợ", "Siêu thị", "Sàn TMĐT". */
  channel: Scalars['String']['input'];
  /** Period, e.g. "03/2026", "Quý I/2026", "2026". */
  period: Scalars['String']['input'];
  /** Name of the producer, needed where several products have one name. */
  producer?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product, its slug, or its global id. */
  product: Scalars['String']['input'];
  /** Quantity, e.g. "2,5"; with its unit. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Source: "Chủ thể báo", "Hợp đồng", "Ước tính"; an estimate when left out. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What would become of a row that is pasted. */
export type SalesPasteRowState =
  /** It changes figures that are there (thay đổi). */
  | 'CHANGED'
  /** It cannot be read (lỗi); the reason stands beside it. */
  | 'ERROR'
  /** It is new (mới). */
  | 'NEW'
  /** The same figures are there already (không đổi). */
  | 'SAME';

/** Reasons why SalesPasteUndo was refused. New values may be added. */
export type SalesPasteUndoErrorCode =
  /** Some of the figures were changed since; nothing was taken back. */
  | 'CHANGED_SINCE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** It was taken back before. */
  | 'UNDONE';

/** Taking back what was pasted at once. */
export type SalesPasteUndoInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** A month, a quarter or a year. */
export type SalesPeriodInput = {
  /** How long it is. */
  kind: SalesPeriodKind;
  /** Month 1–12 or quarter 1–4; none for a year. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** The year, 2000 to 2099. */
  year: Scalars['Int']['input'];
};

/** How long a period of sales is. */
export type SalesPeriodKind =
  /** A month (tháng). */
  | 'MONTH'
  /** A quarter (quý). */
  | 'QUARTER'
  /** A year (năm). */
  | 'YEAR';

/** Reasons why SalesReport was refused. New values may be added. */
export type SalesReportErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** There is no such period, or it has not begun. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** What a product sold in a period through a channel, whole: it replaces what the same source said before. */
export type SalesReportInput = {
  /** Sales in whole VND; 0 = nothing was sold. */
  amount: Scalars['BigInt']['input'];
  /** The revision that was read; left out when nothing had been reported yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Where it was sold. */
  channel: SalesChannel;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** When; a period that has begun. */
  period: SalesPeriodInput;
  /** The product. */
  productId: Scalars['ID']['input'];
  /** How much, a decimal; with its unit. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Where the figure comes from; others than PRODUCER are for trade staff. */
  source?: SalesSource;
  /** Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Where a figure of sales comes from. */
export type SalesSource =
  /** From contracts and deliveries (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by trade staff (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

/** Reasons why SampleConsignmentSave was refused. New values may be added. */
export type SampleConsignmentSaveErrorCode =
  /** The days are missing or do not follow each other. */
  | 'DAYS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The samples cannot go to this state. */
  | 'WRONG_STATE';

/** Samples of a product for an event, whole: it replaces what is there. */
export type SampleConsignmentSaveInput = {
  /** The day they arrived. */
  arrivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The revision that was read; left out for a new one. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Who handed them over. */
  handedOverBy?: InputMaybe<Scalars['String']['input']>;
  /** The day they were handed over. */
  handedOverOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The consignment to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Of which product. */
  productId: Scalars['ID']['input'];
  /** How many of the unit. */
  quantity: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "hộp". */
  quantityUnit: Scalars['String']['input'];
  /** The day they were back. */
  returnedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where they are. */
  state: SampleConsignmentState;
};

/** Where samples are (trạng thái hàng mẫu). */
export type SampleConsignmentState =
  /** At the event (đã đến). */
  | 'ARRIVED'
  /** Handed over, on the way (đã bàn giao). */
  | 'HANDED_OVER'
  /** Lost or broken (mất, hỏng). */
  | 'LOST'
  /** Still with the producer (dự kiến). */
  | 'PLANNED'
  /** Back with the producer (đã trả). */
  | 'RETURNED'
  /** Used up or sold (đã dùng hết). */
  | 'USED_UP';

/** Reasons why SavedViewRemove was refused. New values may be added. */
export type SavedViewRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The view is of somebody else, who shares it. */
  | 'NOT_OWN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Reasons why SavedViewSave was refused. New values may be added. */
export type SavedViewSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A view of this name is there already. */
  | 'NAME_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new view of the grid. */
export type SavedViewSaveInput = {
  /** Which columns, in their order; each once. */
  columns: Array<ProductGridColumn>;
  /** Which products; what was ticked (productIds) is not kept. */
  filter: ProductGridFilter;
  /** Its name, unique among one’s own. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** How they are sorted. */
  orderBy: ProductGridOrder;
  /** true = for everybody who may see the grid. */
  shared?: Scalars['Boolean']['input'];
};

/** Reasons why SavedViewUpdate was refused. New values may be added. */
export type SavedViewUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A view of this name is there already. */
  | 'NAME_TAKEN'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The view is of somebody else, who shares it. */
  | 'NOT_OWN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a view; what is left out stays. */
export type SavedViewUpdateInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Other columns. */
  columns?: InputMaybe<Array<ProductGridColumn>>;
  /** Another filter. */
  filter?: InputMaybe<ProductGridFilter>;
  /** A new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Another order. */
  orderBy?: InputMaybe<ProductGridOrder>;
  /** Share it, or no longer. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a member chooses for one criterion: absent keeps, null clears. */
export type ScoreAnswerInput = {
  /** The revision of the answer this device last saw, 0 for none: where another device was faster with another value, nothing is overwritten and the criterion comes back in conflicts. Left out, it overwrites. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A scored criterion of the sheet. */
  criterionId: Scalars['ID']['input'];
  /** Mark as doubtful (nghi vấn). */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** The level chosen, one of this criterion; null takes the choice back. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
  /** Remark (nhận xét); null clears. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ScoreSheetExplain was refused. New values may be added. */
export type ScoreSheetExplainErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing. */
  | 'LOCKED'
  /** A criterion named is the same as in the version before. */
  | 'NOT_CHANGED'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED';

/** Reasons for changed criteria. */
export type ScoreSheetExplainInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** One for each criterion; replaces its reason. */
  reasons: Array<ChangeReasonInput>;
};

/** Reasons why ScoreSheetSave was refused. New values may be added. */
export type ScoreSheetSaveErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** A criterion is named twice in one save. */
  | 'ANSWERED_TWICE'
  /** The condition is not one of the official sheet of the product. */
  | 'CONDITION_NOT_ON_SHEET'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing. */
  | 'LOCKED'
  /** A condition that is marked needs a remark that says why. */
  | 'MARK_NEEDS_REMARK'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** The criterion or level is not on the official sheet of the product. */
  | 'NOT_ON_SHEET'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED';

/** Answers to store, one or many. */
export type ScoreSheetSaveInput = {
  /** Criteria to store, at most 100; those not named stay as they are. */
  answers: Array<ScoreAnswerInput>;
  /** Conditions of the sheet to mark or unmark; those not named stay as they are. As secret as answers. */
  conditions?: InputMaybe<Array<ConditionMarkInput>>;
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** Opinion on the product as a whole; null clears. */
  opinion?: InputMaybe<Scalars['String']['input']>;
};

/** How a score sheet came into the system. */
export type ScoreSheetSource =
  /** Signed on paper (phiếu giấy), typed in by one person and checked by another. */
  | 'PAPER'
  /** Filled in by the member on a device. */
  | 'SCREEN';

/** Whether a score sheet has been handed in. */
export type ScoreSheetState =
  /** Being filled in (nháp): every answer is stored as it is sent. */
  | 'DRAFT'
  /** Handed in (đã nộp): cannot be changed. */
  | 'SUBMITTED';

/** Reasons why ScoreSheetSubmit was refused. New values may be added. */
export type ScoreSheetSubmitErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** Criteria are not scored yet; the payload names them. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was sent now was not stored: keep it on the device as evidence, discard nothing. */
  | 'LOCKED'
  /** Levels of more than one alternative case are chosen; the payload names them. */
  | 'MIXED_CASES'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** A level is chosen that is not printed, which this council does not allow. */
  | 'NOT_PRINTED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Criteria were changed since the version before without a reason; the payload names them. */
  | 'REASON_NEEDED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Criteria need a remark by the rules of the council; the payload names them. */
  | 'REMARK_NEEDED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED'
  /** The device's total differs from the server's; the payload holds both. */
  | 'TOTAL_DIFFERS';

/** Handing in a score sheet. */
export type ScoreSheetSubmitInput = {
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** The total the member's device shows; it must equal the server's. */
  total: Scalars['Points']['input'];
};

/** Reasons why SearchSynonymSave was refused. New values may be added. */
export type SearchSynonymSaveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Words that mean the same. */
export type SearchSynonymSaveInput = {
  /** False switches the entry off. */
  active?: Scalars['Boolean']['input'];
  /** The revision that was read; with id only. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What they find besides, but not the other way round: at most 12. */
  finds: Array<Scalars['String']['input']>;
  /** The entry to change; a new one without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for those who keep the list. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Each finds all the others: 1 to 12, of at most four words each. */
  terms: Array<Scalars['String']['input']>;
};

/** What the producer claims for one criterion. */
export type SelfScoreInput = {
  /** What supports it; null clears. */
  claim?: InputMaybe<Scalars['String']['input']>;
  /** A scored criterion of the sheet of the dossier. */
  criterionId: Scalars['ID']['input'];
  /** The level claimed: one of this criterion; null takes the claim back. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why SessionAttendanceRecord was refused. New values may be added. */
export type SessionAttendanceRecordErrorCode =
  /** The member has handed in a sheet and cannot be absent. */
  | 'HANDED_IN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring of a product named is closed; who was there for it stands. */
  | 'ITEM_CLOSED'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Whether somebody takes part. */
export type SessionAttendanceRecordInput = {
  /** Products for which the member is absent all the same (came late, left early); replaces the list, left out it stays. */
  absentForItemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the member takes part in the session. */
  attendance: Attendance;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** A member of the session. */
  personId: Scalars['ID']['input'];
  /** A note for the minutes. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What happened in a session (diễn biến phiên họp). New values may be added. */
export type SessionEventKind =
  /** Attendance was recorded. */
  | 'ATTENDANCE'
  /** The chair opened the discussion of a product. */
  | 'DISCUSSION_OPENED'
  /** A disqualification was taken back. */
  | 'DISQUALIFICATION_ENDED'
  /** The council disqualified a product, with the condition. */
  | 'DISQUALIFIED'
  /** Scoring of a product was closed. */
  | 'ITEM_CLOSED'
  /** A product got another place on the agenda. */
  | 'ITEM_MOVED'
  /** A product was opened for scoring. */
  | 'ITEM_OPENED'
  /** The result of a product was counted again. */
  | 'ITEM_RECOUNTED'
  /** The result of a product was released to the council. */
  | 'ITEM_RELEASED'
  /** A product was taken off the agenda. */
  | 'ITEM_REMOVED'
  /** A product was opened again. */
  | 'ITEM_REOPENED'
  /** A recorded tie was taken back. */
  | 'RECUSAL_ENDED'
  /** A tie of a member to a product was recorded. */
  | 'RECUSED'
  /** Members were reminded to hand in. */
  | 'REMINDED'
  /** Another version of the rules was taken over. */
  | 'RULE_CHANGED'
  /** The last product was closed, and the session with it. */
  | 'SESSION_CLOSED'
  /** The session was opened. */
  | 'SESSION_OPENED'
  /** The results of the session were released. */
  | 'SESSION_RELEASED'
  /** A product was opened again, and the session with it. */
  | 'SESSION_REOPENED'
  /** A sheet was handed back to its member. */
  | 'SHEET_RETURNED'
  /** A spread above the limit was let stand, with a reason. */
  | 'SPREAD_KEPT'
  /** The council recorded a star with a reason. */
  | 'STAR_RECORDED';

/** Reasons why SessionItemClose was refused. New values may be added. */
export type SessionItemCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** Something stands in the way; the payload lists it. */
  | 'NOT_READY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Closing one product. */
export type SessionItemCloseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why SessionItemDiscussionOpen was refused. New values may be added. */
export type SessionItemDiscussionOpenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The rules of the session let members see no discussion data. */
  | 'NOT_ALLOWED'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Opening the discussion of a product. */
export type SessionItemDiscussionOpenInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why SessionItemDisqualificationWithdraw was refused. New values may be added. */
export type SessionItemDisqualificationWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The result of the product is released: it stands. */
  | 'RELEASED'
  /** The product was closed without being counted: open it again first. */
  | 'REOPEN_FIRST'
  /** Who has a tie to the product decides nothing about it. */
  | 'TIED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Taking a disqualification back. */
export type SessionItemDisqualificationWithdrawInput = {
  /** A condition of the official sheet of the product. */
  conditionId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why it is taken back, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemDisqualify was refused. New values may be added. */
export type SessionItemDisqualifyErrorCode =
  /** The product is disqualified for this condition already. */
  | 'ALREADY_DISQUALIFIED'
  /** The condition is not one of the official sheet of the product. */
  | 'CONDITION_NOT_ON_SHEET'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The result of the product is released: it stands. */
  | 'RELEASED'
  /** A star has been recorded for the product. */
  | 'STAR_RECORDED'
  /** Who has a tie to the product decides nothing about it. */
  | 'TIED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** A disqualification. */
export type SessionItemDisqualifyInput = {
  /** A condition of the official sheet of the product. */
  conditionId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why the condition applies, for the minutes and the producer. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemMove was refused. New values may be added. */
export type SessionItemMoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** A product that was opened would change its place. */
  | 'OPENED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Another place on the agenda. */
export type SessionItemMoveInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The new place, from 1; beyond the end is the last. */
  position: Scalars['Int']['input'];
};

/** Reasons why SessionItemOpen was refused. New values may be added. */
export type SessionItemOpenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is not open. */
  | 'SESSION_NOT_OPEN'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Opening one product. */
export type SessionItemOpenInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** How far one product of a session has come. Only scoring again leads back, from closed to open. */
export type SessionItemPhase =
  /** Scoring is over; the result is not shown yet. */
  | 'CLOSED'
  /** Members score it. */
  | 'OPEN'
  /** Not opened for scoring yet. */
  | 'PENDING'
  /** The result is shown. */
  | 'RELEASED';

/** Reasons why SessionItemRelease was refused. New values may be added. */
export type SessionItemReleaseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Members were taken out after the close and the quorum is not there any more: open the product again, or release it by itself with the reason why it stands. */
  | 'QUORUM_LOST'
  /** The sheets are further apart than the limit and no reason is given. */
  | 'SPREAD_UNSETTLED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Releasing the result of one product. */
export type SessionItemReleaseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why the result stands although members taken out after the close undid the quorum. */
  quorumReason?: InputMaybe<Scalars['String']['input']>;
  /** Why a spread above the limit may stand, where that is not decided yet. */
  spreadReason?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why SessionItemRemove was refused. New values may be added. */
export type SessionItemRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE'
  /** The dossier of the product is not in the session any more. */
  | 'WRONG_STATE';

/** Taking a product off the agenda. */
export type SessionItemRemoveInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemReopen was refused. New values may be added. */
export type SessionItemReopenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A person named has no sheet that counts for this product. */
  | 'NOT_COUNTED'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The rules of the session allow no further round of scoring. */
  | 'NO_ROUND_LEFT'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Opening a closed product again. */
export type SessionItemReopenInput = {
  /** RESCORING after a discussion, as often as the rules allow, or CORRECTION of a mistaken close. RESCORING when left out. */
  kind?: InputMaybe<RoundKind>;
  /** Members whose sheets are handed back as another version; all that count when left out. The sheets of the others stay and count. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, for the minutes; it must not quote points. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemSheetReturn was refused. New values may be added. */
export type SessionItemSheetReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The person has not handed in a sheet that counts. */
  | 'NOT_HANDED_IN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Handing a sheet back. */
export type SessionItemSheetReturnInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The member whose sheet it is. */
  personId: Scalars['ID']['input'];
  /** Why, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemSpreadKeep was refused. New values may be added. */
export type SessionItemSpreadKeepErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The sheets are not further apart than the limit. */
  | 'NO_ALARM'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Who has a tie to the product decides nothing about it. */
  | 'TIED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** Letting a spread stand. */
export type SessionItemSpreadKeepInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why it stands, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Reasons why SessionItemStarRecord was refused. New values may be added. */
export type SessionItemStarRecordErrorCode =
  /** The star is above that of the average total. */
  | 'ABOVE_POINTS'
  /** The product is disqualified and has no star. */
  | 'DISQUALIFIED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The rules of the council allow no other star than the proposed one. */
  | 'NOT_ALLOWED'
  /** There is no such product on an agenda, or it may not be seen. */
  | 'NOT_FOUND'
  /** The result is not shown to the viewer yet, or the viewer has a tie to the product. */
  | 'NOT_SHOWN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The product is in a phase in which this cannot be done; the message says who brought it there, the payload holds it. */
  | 'WRONG_PHASE';

/** The star a council gives. */
export type SessionItemStarRecordInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, for the minutes. */
  reason: Scalars['String']['input'];
  /** Number of stars, 1 to 5. */
  star: Scalars['Int']['input'];
};

/** How the products of a session are opened for scoring. */
export type SessionOpeningMode =
  /** All together with the session. The default. */
  | 'ALL_AT_ONCE'
  /** One after the other, as the secretary calls them up. */
  | 'ITEM_BY_ITEM';

/** How far a session (phiên họp) has come. It follows its products: a closed one is open again while a product is scored again; what is released stays so. */
export type SessionPhase =
  /** Every product is closed; results exist and are not shown yet. */
  | 'CLOSED'
  /** Members score; each sees only their own sheet. */
  | 'OPEN'
  /** Being prepared; members can read the dossiers. */
  | 'PLANNED'
  /** Results are shown (đã công bố). */
  | 'RELEASED';

/** Reasons why SessionRemind was refused. New values may be added. */
export type SessionRemindErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Reminding members whose sheets are missing. */
export type SessionRemindInput = {
  /** Only for this product; all open ones when left out. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Who may read the score sheets of others once the result is released. */
export type SheetAudience =
  /** The members of the session. The default. */
  | 'COUNCIL'
  /** Also the secretary, coordination office, advisory team and auditors. */
  | 'COUNCIL_AND_STAFF'
  /** Nobody but each member their own. */
  | 'NOBODY';

/** How far a member is with the sheet of a product; nothing of what is on it. */
export type SheetProgressState =
  /** Absent for this product (vắng). */
  | 'ABSENT'
  /** Being filled in (đang chấm). */
  | 'DRAFT'
  /** Nothing stored yet (chưa chấm). */
  | 'NOT_BEGUN'
  /** The product is not open yet. */
  | 'NOT_OPEN'
  /** Taken out because of a tie (có liên quan). */
  | 'RECUSED'
  /** Handed back to be filled in again (chấm lại). */
  | 'REOPENED'
  /** Handed in (đã nộp). */
  | 'SUBMITTED';

/** Reasons why SignInCodeCreate was refused. New values may be added. */
export type SignInCodeCreateErrorCode =
  /** The account is frozen. */
  | 'FROZEN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The person has other roles, or none: only producers sign in by code. */
  | 'NOT_PRODUCER'
  /** The account has no telephone number to sign in with. */
  | 'NO_PHONE'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Reasons why SignInCodeRequest was refused. New values may be added. */
export type SignInCodeRequestErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many codes for this telephone or from this address; the message says how long. */
  | 'TRY_LATER';

/** Which telephone a code is to be sent to. */
export type SignInCodeRequestInput = {
  /** Telephone number as people write it: 0912 345 678 or +84 912 345 678. */
  phone: Scalars['String']['input'];
};

/** Reasons why SignIn was refused. New values may be added. */
export type SignInErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many wrong tries for this login or from this address; the message says how long. */
  | 'TRY_LATER'
  /** Login or password is wrong, or the account cannot be used. Deliberately one code for all of it. */
  | 'WRONG_CREDENTIALS';

/** Who signs in. Has no operationId: an answer with a token is never kept. */
export type SignInInput = {
  /** Name of the device, at most 200 characters; what the browser says when left out. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Login (tên đăng nhập); case and spaces do not matter. */
  login: Scalars['String']['input'];
  /** Password (mật khẩu), up to 256 characters. */
  password: Scalars['String']['input'];
};

/** How somebody proved who they are when they signed in. */
export type SignInMethod =
  /** With telephone number and one-time code (mã đăng nhập); for producers only. */
  | 'CODE'
  /** With login and password. */
  | 'PASSWORD';

/** Reasons why SignInRevoke was refused. New values may be added. */
export type SignInRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such sign-in. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Whether a sign-in can still be used. */
export type SignInState =
  /** Its token is accepted. */
  | 'ACTIVE'
  /** Unused for too long, or past its absolute end. */
  | 'EXPIRED'
  /** Ended by signing out, by revocation or by a new password. */
  | 'REVOKED';

/** Reasons why SignInWithCode was refused. New values may be added. */
export type SignInWithCodeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many wrong tries for this telephone or from this address; the message says how long. */
  | 'TRY_LATER'
  /** Telephone or code is wrong, or the code was used or has run out. Deliberately one code for all of it. */
  | 'WRONG_CODE';

/** Who signs in. Has no operationId: an answer with a token is never kept. */
export type SignInWithCodeInput = {
  /** The six digits; spaces do not matter. */
  code: Scalars['String']['input'];
  /** Name of the device, at most 200 characters; what the browser says when left out. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number as people write it. */
  phone: Scalars['String']['input'];
};

/** Reasons why SignOut was refused. New values may be added. */
export type SignOutErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The request did not come with a sign-in. */
  | 'NOT_SIGNED_IN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Why a spread above the limit may stand. */
export type SpreadReasonInput = {
  /** The product on the agenda. */
  itemId: Scalars['ID']['input'];
  /** The reason, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Stars of certificates that are valid today. */
export type StarsFilter = {
  /** At least so many. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list matches nothing. */
  oneOf?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What the producer says of its stock. */
export type StockState =
  /** To be had (còn hàng). */
  | 'IN_STOCK'
  /** Only a little (còn ít). */
  | 'LIMITED'
  /** Made when ordered (làm theo đơn đặt). */
  | 'MADE_TO_ORDER'
  /** Not to be had now (hết hàng). */
  | 'OUT_OF_STOCK';

/** What is suggested while somebody types. */
export type SuggestionKind =
  /** A commune or ward of today, also found by its former names. */
  | 'COMMUNE'
  /** A group or family of the official list (ngành, nhóm). */
  | 'GROUP'
  /** A producer with a published product (chủ thể). */
  | 'PRODUCER'
  /** A published product (sản phẩm). */
  | 'PRODUCT';

/** Why a product was suggested for a request, or what speaks against it. */
export type SuggestionReason =
  /** What it can deliver in a month covers the quantity. */
  | 'CAPACITY_COVERS'
  /** What it can deliver in a month covers a part of it. */
  | 'CAPACITY_PART'
  /** Its capacity is not stated, or in a unit that cannot be compared. */
  | 'CAPACITY_UNKNOWN'
  /** It belongs to the group of products asked for. */
  | 'GROUP_MATCHES'
  /** Its season covers all the months asked for. */
  | 'SEASON_FITS'
  /** Its season covers none of the months asked for. */
  | 'SEASON_MISSES'
  /** Its season covers some of the months asked for. */
  | 'SEASON_PART'
  /** Its season is not stated. */
  | 'SEASON_UNKNOWN'
  /** The producer says it is out of stock. */
  | 'SOLD_OUT'
  /** It has no valid stars today. */
  | 'STARS_NONE'
  /** Its stars are valid today. */
  | 'STARS_VALID'
  /** The catalogue finds it by the words of the request. */
  | 'WORDS_MATCH';

/** What stands at a place of the supply graph. */
export type SupplyNodeKind =
  /** A participant of a chain (tác nhân). */
  | 'PARTICIPANT'
  /** A product (sản phẩm). */
  | 'PRODUCT';

/** Where the progress of a target comes from. */
export type TargetProgressSource =
  /** Counted from the data of this system at this moment. */
  | 'LIVE'
  /** Nothing is known yet (chưa có số liệu). */
  | 'NONE'
  /** Entered with a source. */
  | 'REPORTED';

/** In what a term is counted. */
export type TermUnit =
  /** Calendar days (ngày). */
  | 'DAY'
  /** Working days (ngày làm việc). */
  | 'WORKING_DAY';

/** What the thresholds of an indicator differ by. */
export type ThresholdKey =
  /** By commune group (nhóm xã). */
  | 'COMMUNE_GROUP'
  /** By region (vùng). */
  | 'REGION'
  /** By year (năm). */
  | 'YEAR';

/** Whether a threshold is there. */
export type ThresholdsStatus =
  /** There is a threshold with its source. */
  | 'KNOWN'
  /** No threshold yet (chưa có ngưỡng): nothing is judged as met. */
  | 'NOT_FOUND';

/** Reasons why TradeContractEnd was refused. New values may be added. */
export type TradeContractEndErrorCode =
  /** It was ended before. */
  | 'ALREADY_ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day lies before the signing, or in the future. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** That a contract ends before its time. */
export type TradeContractEndInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** The day; not before it was signed, not in the future. */
  endedOn: Scalars['LocalDate']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Why, in Vietnamese. */
  reason: Scalars['String']['input'];
};

/** Which contracts to list; the parts given must all fit. */
export type TradeContractFilter = {
  /** Only with this buyer. */
  buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** In force today and ending within so many days, 0 to 366. */
  endingWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that came of this event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<TradeContractKind>>;
  /** Only with this producer as a party. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only about this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Signed on this day or later. */
  signedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Signed on this day or before. */
  signedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only those so today. */
  state?: InputMaybe<TradeContractState>;
};

/** How binding an agreement with a buyer is. */
export type TradeContractKind =
  /** Contract (hợp đồng). */
  | 'CONTRACT'
  /** Memorandum of understanding (biên bản ghi nhớ). */
  | 'MEMORANDUM';

/** What one producer sells under a contract. */
export type TradeContractLineInput = {
  /** The producer that sells. */
  producerId: Scalars['ID']['input'];
  /** Its product, when it is in the register. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, a decimal; with its unit. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the quantity, e.g. "tấn". */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Reasons why TradeContractRecord was refused. New values may be added. */
export type TradeContractRecordErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A product is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The buyer was merged into another one. */
  | 'MERGED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** The day of signing lies in the future. */
  | 'SIGNED_AHEAD';

/** A contract or memorandum that was signed. */
export type TradeContractRecordInput = {
  /** The buyer. */
  buyerId: Scalars['ID']['input'];
  /** The event it came of. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A scan, sent before with the purpose TRADE_CONTRACT. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Contract or memorandum. */
  kind: TradeContractKind;
  /** Who sells what, at least one line, at most 50; these producers are the parties. */
  lines: Array<TradeContractLineInput>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The day it was signed; not in the future. */
  signedOn: Scalars['LocalDate']['input'];
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day in force; the day of signing when left out. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day in force; null = open. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value of the whole contract in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** What a contract is worth today. */
export type TradeContractState =
  /** Ended before its time (đã chấm dứt). */
  | 'ENDED'
  /** Past its last day (hết hạn). */
  | 'EXPIRED'
  /** In force (còn hiệu lực). */
  | 'IN_FORCE'
  /** Signed, and not yet in force (chưa hiệu lực). */
  | 'NOT_YET';

/** Reasons why TradeContractUpdate was refused. New values may be added. */
export type TradeContractUpdateErrorCode =
  /** There is no such file of yours, or it was sent for another purpose. */
  | 'FILE_NOT_FOUND'
  /** The file has not arrived completely: finish the upload first. */
  | 'FILE_NOT_READY'
  /** A product is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The buyer was merged into another one. */
  | 'MERGED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** The day of signing lies in the future. */
  | 'SIGNED_AHEAD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a contract. Absent keeps a value, null clears it. */
export type TradeContractUpdateInput = {
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** The buyer. */
  buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** The event it came of. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A scan, sent before with the purpose TRADE_CONTRACT. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Contract or memorandum. */
  kind?: InputMaybe<TradeContractKind>;
  /** All lines anew; kept when left out. */
  lines?: InputMaybe<Array<TradeContractLineInput>>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was signed. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day in force. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day in force; null = open. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value of the whole contract in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Reasons why TradeDeliveryRecord was refused. New values may be added. */
export type TradeDeliveryRecordErrorCode =
  /** The contract is not about this product. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The day lies before the signing, or in the future. */
  | 'PERIOD';

/** A delivery under a contract. */
export type TradeDeliveryRecordInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** The day; not before the signing, not in the future. */
  deliveredOn: Scalars['LocalDate']['input'];
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product, one of the contract. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, a decimal; with its unit. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the quantity. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
};

/** Reasons why TradeExport was refused. New values may be added. */
export type TradeExportErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** More than 5000 rows: narrow the filter. */
  | 'TOO_MANY';

/** Kind of file. */
export type TradeExportFormat =
  /** Text with commas, UTF-8 with its mark; nothing in it is a formula. */
  | 'CSV'
  /** A workbook with typed cells; text stays text. */
  | 'XLSX';

/** What to export; of the filters only the one of its kind counts. */
export type TradeExportInput = {
  /** Columns of the grid, in order. */
  columns?: InputMaybe<Array<ProductGridColumn>>;
  /** Which contracts. */
  contractFilter?: InputMaybe<TradeContractFilter>;
  /** Kind of file. */
  format: TradeExportFormat;
  /** Which products of the grid. */
  gridFilter?: InputMaybe<ProductGridFilter>;
  /** Order of the grid. */
  gridOrder?: ProductGridOrder;
  /** What is exported. */
  of: TradeExportOf;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Which sales. */
  salesFilter?: InputMaybe<SalesFilter>;
  /** What figures are broken down by. */
  statisticsBy?: TradeStatisticsBy;
  /** Which years; needed there. */
  statisticsFilter?: InputMaybe<TradeStatisticsFilter>;
};

/** What is exported. */
export type TradeExportOf =
  /** Contracts and memoranda. */
  | 'CONTRACTS'
  /** The product grid, with the columns that are shown. */
  | 'PRODUCT_GRID'
  /** Sales. */
  | 'SALES'
  /** The figures of trade promotion. */
  | 'STATISTICS';

/** What the figures of trade promotion are broken down by. */
export type TradeStatisticsBy =
  /** By channel of the sales (kênh bán). */
  | 'CHANNEL'
  /** By commune or ward of the product (xã, phường). */
  | 'COMMUNE'
  /** By group of the product (ngành). */
  | 'GROUP'
  /** By stars that are valid today; 0 = none. */
  | 'STARS'
  /** By year. */
  | 'YEAR';

/** Which years the figures are about. */
export type TradeStatisticsFilter = {
  /** First year, 2000 to 2099. */
  yearFrom: Scalars['Int']['input'];
  /** Last year; at most 30 years in all. */
  yearUntil: Scalars['Int']['input'];
};

/** Reasons why TransferExport was refused. New values may be added. */
export type TransferExportErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A CSV holds one kind of rows. */
  | 'ONE_KIND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** More than 20000 rows of a kind: choose communes. */
  | 'TOO_MANY';

/** Tables that can be edited and read in again. */
export type TransferExportInput = {
  /** Only these communes; empty matches nothing. */
  communeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kind of file. */
  format: TransferFormat;
  /** What is in it; a CSV holds one kind. */
  kinds: Array<ImportKind>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** True gives the empty template (tệp mẫu): heads, hints and lists to choose from. */
  template?: Scalars['Boolean']['input'];
};

/** Kind of file. */
export type TransferFormat =
  /** Text with commas of one kind, UTF-8 with its mark; nothing is a formula. */
  | 'CSV'
  /** A workbook: one sheet per kind, lists to choose from, text stays text. */
  | 'XLSX';

/** A text that is known in Vietnamese and missing in English. */
export type TranslationGapField =
  /** What a picture shows (mô tả ảnh). */
  | 'IMAGE_ALT'
  /** What the product is made of (thành phần). */
  | 'INGREDIENTS'
  /** What the producer says of itself (giới thiệu). */
  | 'INTRODUCTION'
  /** The name (tên). */
  | 'NAME'
  /** The story of the product (câu chuyện). */
  | 'STORY'
  /** What the product is, in a sentence or two (tóm tắt). */
  | 'SUMMARY';

/** Which gaps to list; the parts given must all fit. */
export type TranslationGapFilter = {
  /** Only of this commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only products, or only producers. */
  kind?: InputMaybe<TranslationGapKind>;
};

/** What lacks English texts. */
export type TranslationGapKind =
  /** A producer (chủ thể) with a published product. */
  | 'PRODUCER'
  /** A published product (sản phẩm). */
  | 'PRODUCT';

/** Which products a list shows, by their certificates. */
export type ValidityFilter =
  /** All published ones, also those never certified. */
  | 'ANY'
  /** Those whose certificate has expired. */
  | 'EXPIRED'
  /** Those whose certificate is valid today. */
  | 'VALID';

/** Reasons why ValueChainCreate was refused. New values may be added. */
export type ValueChainCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A value chain of a product. */
export type ValueChainCreateInput = {
  /** What is special about it, in Vietnamese. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product it ends in. */
  productId: Scalars['ID']['input'];
};

/** Reasons why ValueChainRemove was refused. New values may be added. */
export type ValueChainRemoveErrorCode =
  /** Contracts were recorded for it; they are kept, and the chain with them. */
  | 'HAS_CONTRACTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a chain is removed. */
export type ValueChainRemoveInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ValueChainUpdate was refused. New values may be added. */
export type ValueChainUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a value chain. Absent keeps, null clears. */
export type ValueChainUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** What is special about it, in Vietnamese. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name, in Vietnamese. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is wrong with a verification code as it was typed. */
export type VerificationProblem =
  /** The check character does not fit: something was misread. */
  | 'CHECK_FAILED'
  /** There is nothing. */
  | 'EMPTY'
  /** It has characters that codes never have, such as 0, O, 1 or I. */
  | 'FOREIGN_SIGN'
  /** More than 8 characters. */
  | 'TOO_LONG'
  /** Fewer than 8 characters. */
  | 'TOO_SHORT'
  /** Nothing: if it was not found, no certificate has it. */
  | 'WELL_FORMED';

/** What made a version of a product. */
export type VersionCause =
  /** A proposed change was accepted (duyệt thay đổi). */
  | 'ACCEPTED'
  /** It was taken out of the catalogue (lưu trữ). */
  | 'ARCHIVED'
  /** Its entry was edited. */
  | 'CHANGED'
  /** It was entered. */
  | 'CREATED'
  /** It was there before its versions were kept. */
  | 'FOUND'
  /** Price, capacity, season or stock were changed by the producer. */
  | 'OFFER'
  /** It was published (đăng). */
  | 'PUBLISHED'
  /** An earlier version was made the present one again. */
  | 'RESTORED'
  /** It was given back (trả lại). */
  | 'RETURNED'
  /** It was submitted (gửi duyệt). */
  | 'SUBMITTED'
  /** It was taken back from the archive (khôi phục). */
  | 'UNARCHIVED';

/** How a dossier stands to what a visit found. */
export type VisitConclusion =
  /** The place is as the dossier says. */
  | 'CONFIRMED'
  /** The place differs from the dossier. */
  | 'DIFFERENT'
  /** It could not be settled. */
  | 'UNCLEAR';

/** Reasons why WebhookCreate was refused. New values may be added. */
export type WebhookCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** You have 20 webhooks: end one first. */
  | 'TOO_MANY';

/** A new webhook. Has no operationId: an answer with a secret is never kept. */
export type WebhookCreateInput = {
  /** What to tell of. */
  events: Array<WebhookEvent>;
  /** What it is for, at most 100 letters. */
  name: Scalars['String']['input'];
  /** Where to tell: https, leading into the open internet. In development also http to this machine. */
  url: Scalars['String']['input'];
};

/** Reasons why WebhookEnd was refused. New values may be added. */
export type WebhookEndErrorCode =
  /** The webhook has ended. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The send of webhookEnd. */
export type WebhookEndInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** What partners are told of. */
export type WebhookEvent =
  /** The last day of a certificate is past (hết hạn). */
  | 'CERTIFICATE_EXPIRED'
  /** A certificate was granted (cấp giấy chứng nhận). */
  | 'CERTIFICATE_GRANTED'
  /** A certificate was revoked (thu hồi giấy chứng nhận). */
  | 'CERTIFICATE_REVOKED'
  /** A test; sent by webhookTest whatever was asked for. */
  | 'PING'
  /** A product of the catalogue changed (sửa sản phẩm). */
  | 'PRODUCT_CHANGED'
  /** A product came into the catalogue (đăng sản phẩm). */
  | 'PRODUCT_PUBLISHED'
  /** A product left the catalogue (rút sản phẩm). */
  | 'PRODUCT_WITHDRAWN';

/** Reasons why WebhookReplay was refused. New values may be added. */
export type WebhookReplayErrorCode =
  /** The webhook has ended. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The send of webhookReplay. */
export type WebhookReplayInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Whether a webhook is told. */
export type WebhookState =
  /** It is told (đang hoạt động). */
  | 'ACTIVE'
  /** It is told nothing any more (đã kết thúc). */
  | 'ENDED'
  /** Paused after too many failures; events wait (dừng do lỗi). */
  | 'FAILING'
  /** Paused by its owner; events wait (tạm dừng). */
  | 'PAUSED';

/** Reasons why WebhookTest was refused. New values may be added. */
export type WebhookTestErrorCode =
  /** The webhook has ended. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** The send of webhookTest. */
export type WebhookTestInput = {
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why WebhookUpdate was refused. New values may be added. */
export type WebhookUpdateErrorCode =
  /** The webhook has ended. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a webhook; absent keeps. */
export type WebhookUpdateInput = {
  /** False pauses it; true goes on, also after failures, and tells what has waited. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** What to tell of from now on. */
  events?: InputMaybe<Array<WebhookEvent>>;
  /** What it is for. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where to tell. */
  url?: InputMaybe<Scalars['String']['input']>;
};

export type OwnConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConsentsQuery = { myProducers: Array<{ id: string, slug: string, name: string, contact: { placePhoto?: { alt: string } | null }, details?: { phone?: string | null, email?: string | null, address?: string | null, zalo?: string | null, shopLinks: Array<string>, legalRepresentative?: string | null, consents: Array<{ item: ConsentItem, granted: boolean, at?: string | null }> } | null }> };

export type OwnConsentSetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProducerConsentSetInput;
}>;


export type OwnConsentSetMutation = { producerConsentSet: { producer?: { id: string } | null, userErrors: Array<{ code: ProducerConsentSetErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDevicesQuery = { viewer?: { signIns: Array<{ id: string, current: boolean, device?: string | null, state: SignInState, createdAt: string, lastUsedAt: string, expiresAt: string }> } | null };

export type OwnDeviceSignOutMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnDeviceSignOutMutation = { signInRevoke: { signIn?: { id: string } | null, userErrors: Array<{ code: SignInRevokeErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type OwnSignOutMutation = { signOut: { userErrors: Array<{ code: SignOutErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHomeQuery = { myProducerTasks: Array<{ kind: ProducerTaskKind, since: string, due?: string | null, reason?: string | null, product?: { slug: string, name: string } | null }>, products: { totalCount?: number | null }, waiting: { totalCount?: number | null } };

export type OwnInquiriesQueryVariables = Exact<{
  state: Array<InquiryState> | InquiryState;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnInquiriesQuery = { inquiries: { totalCount?: number | null, nodes: Array<{ id: string, state: InquiryState, sentAt: string, dueAt: string, isLate: boolean, wants: string, quantity?: string | null, outcome?: InquiryOutcome | null, isDemonstration: boolean, buyer?: { name: string, organisation?: string | null } | null, product?: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnInquiryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnInquiryQuery = { inquiry?: { id: string, code: string, state: InquiryState, revision: number, sentAt: string, dueAt: string, answeredAt?: string | null, closedAt?: string | null, isLate: boolean, isDemonstration: boolean, wants: string, quantity?: string | null, neededWhen?: string | null, outcome?: InquiryOutcome | null, outcomeNote?: string | null, buyer?: { name: string, organisation?: string | null, phone?: string | null, email?: string | null } | null, producer?: { id: string } | null, product?: { slug: string, name: string } | null, replies: Array<{ at: string, channel: ReplyChannel, content: string, byProducer: boolean }> } | null };

export type OwnReplyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryReplyInput;
}>;


export type OwnReplyMutation = { inquiryReply: { inquiry?: { revision: number } | null, userErrors: Array<{ code: InquiryReplyErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnInquiryCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryCloseInput;
}>;


export type OwnInquiryCloseMutation = { inquiryClose: { inquiry?: { revision: number } | null, userErrors: Array<{ code: InquiryCloseErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnOfferMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: OfferUpdateInput;
}>;


export type OwnOfferMutation = { offerUpdate: { product?: { revision: number, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null } } | null, unusual?: { before: string, after: string } | null, userErrors: Array<{ code: OfferUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotosQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnPhotosQuery = { productListings: { nodes: Array<{ images: Array<{ id: string, revision: number, position: number, url: string, alt?: string | null, width: number, height: number, altEnglish?: string | null, file?: { id: string } | null, renditions: Array<{ url: string, width: number, mediaType: string }> }> }> } };

export type OwnFileStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type OwnFileStartMutation = { fileUploadStart: { upload?: { id: string, address: string, largestPart: number, smallestPart: number } | null, userErrors: Array<{ code: FileUploadStartErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnFileFinishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FileUploadFinishInput;
}>;


export type OwnFileFinishMutation = { fileUploadFinish: { file?: { id: string } | null, userErrors: Array<{ code: FileUploadFinishErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoAttachMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoAttachInput;
}>;


export type OwnPhotoAttachMutation = { productPhotoAttach: { suggestedAlt?: string | null, photo?: { id: string } | null, userErrors: Array<{ code: ProductPhotoAttachErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoUpdateInput;
}>;


export type OwnPhotoUpdateMutation = { productPhotoUpdate: { suggestedAlt?: string | null, photo?: { revision: number } | null, userErrors: Array<{ code: ProductPhotoUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoRemoveInput;
}>;


export type OwnPhotoRemoveMutation = { productPhotoRemove: { product?: { id: string } | null, userErrors: Array<{ code: ProductPhotoRemoveErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPhotoOrderMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPhotoReorderInput;
}>;


export type OwnPhotoOrderMutation = { productPhotoReorder: { product?: { id: string } | null, userErrors: Array<{ code: ProductPhotoReorderErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPlacesQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnPlacesQuery = { productListings: { nodes: Array<{ pointsOfSale: Array<{ id: string, revision: number, kind: PointOfSaleKind, name: string, address?: string | null, openingHours?: string | null, producer?: { id: string } | null }> }> } };

export type OwnPlaceAddMutationVariables = Exact<{
  input: PointOfSaleCreateInput;
}>;


export type OwnPlaceAddMutation = { pointOfSaleCreate: { pointOfSale?: { id: string } | null, userErrors: Array<{ code: PointOfSaleCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPlaceChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PointOfSaleUpdateInput;
}>;


export type OwnPlaceChangeMutation = { pointOfSaleUpdate: { pointOfSale?: { revision: number } | null, userErrors: Array<{ code: PointOfSaleUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPlaceArchiveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PointOfSaleArchiveInput;
}>;


export type OwnPlaceArchiveMutation = { pointOfSaleArchive: { pointOfSale?: { id: string } | null, userErrors: Array<{ code: PointOfSaleArchiveErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnProducersQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProducersQuery = { viewer?: { person: { name: string } } | null, myProducers: Array<{ id: string, slug: string, name: string, isDemonstration: boolean }> };

export type OwnProductQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnProductQuery = { productListings: { nodes: Array<{ id: string, slug: string, name: string, status: ProductStatus, revision: number, returnReason?: string | null, isDemonstration: boolean, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, summary?: string | null, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, producer?: { id: string, name: string } | null, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, images: Array<{ id: string }>, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } };

export type OwnProductListQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnProductListQuery = { productListings: { totalCount?: number | null, nodes: Array<{ id: string, slug: string, name: string, status: ProductStatus, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string, updatedOn: string } | null, supply: { stockState?: StockState | null }, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnRenewalQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnRenewalQuery = { productListings: { nodes: Array<{ certificate?: { number: string, status: CertificateStatus, validUntil: string, reRatingWindow: { from: string, to: string, isOpen: boolean } } | null, dossiers: Array<{ id: string, kind: DossierKind, state: DossierState, year: number, receiptNumber?: string | null, submittedAt?: string | null, checklist: Array<{ piece: DossierPiece, name: string, required: boolean, state: CheckState }>, criteriaChecklist: Array<{ claimed: boolean, evidenceCount: number, state: CheckState, criterion?: { id: string, code: string, name: string } | null }> }> }> } };

export type OwnSalesQueryVariables = Exact<{
  filter: SalesFilter;
}>;


export type OwnSalesQuery = { salesRecords: { nodes: Array<{ id: string, revision: number, channel: SalesChannel, amount: number, quantity?: string | null, unit?: string | null, note?: string | null, product?: { id: string } | null, period: { kind: SalesPeriodKind, year: number, number?: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnSalesReportMutationVariables = Exact<{
  input: SalesReportInput;
}>;


export type OwnSalesReportMutation = { salesReport: { record?: { revision: number, amount: number } | null, userErrors: Array<{ code: SalesReportErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnCodeRequestMutationVariables = Exact<{
  input: SignInCodeRequestInput;
}>;


export type OwnCodeRequestMutation = { signInCodeRequest: { validMinutes?: number | null, userErrors: Array<{ code: SignInCodeRequestErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSignInMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;


export type OwnSignInMutation = { signInWithCode: { token?: string | null, expiresAt?: string | null, userErrors: Array<{ code: SignInWithCodeErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnStoryQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnStoryQuery = { productListings: { nodes: Array<{ languages: Array<Language>, name: string, summary?: string | null, story?: string | null, ingredients?: string | null, englishName: string, englishSummary?: string | null, claims: Array<{ kind: ClaimKind, text: string, evidence: string }> }> } };

export type OwnChangesQueryVariables = Exact<{
  filter: ListingChangeFilter;
}>;


export type OwnChangesQuery = { listingChanges: { nodes: Array<{ id: string, state: ListingChangeState, reason?: string | null, note?: string | null, createdAt: string, decidedAt?: string | null, differences: Array<{ field: ListingField, before?: string | null, proposed?: string | null, current?: string | null, moved: boolean }> }> } };

export type OwnProposeMutationVariables = Exact<{
  input: ListingChangeProposeInput;
}>;


export type OwnProposeMutation = { listingChangePropose: { listingChange?: { id: string } | null, userErrors: Array<{ code: ListingChangeProposeErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnProposalWithdrawMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeWithdrawInput;
}>;


export type OwnProposalWithdrawMutation = { listingChangeWithdraw: { listingChange?: { id: string } | null, userErrors: Array<{ code: ListingChangeWithdrawErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnTextsMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductUpdateInput;
}>;


export type OwnTextsMutation = { productUpdate: { product?: { revision: number } | null, userErrors: Array<{ code: ProductUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSubmitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductSubmitInput;
}>;


export type OwnSubmitMutation = { productSubmit: { product?: { status: ProductStatus } | null, userErrors: Array<{ code: ProductSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type CardsQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CardsQuery = { products: { nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } };

export type CataloguePageQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type CataloguePageQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> }, productFacets: { stars: Array<{ stars: number, count: number }>, groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }>, validity: Array<{ validity: ProductValidity, count: number }>, seasons: Array<{ month: number, count: number }> } };

export type CommunePageQueryVariables = Exact<{
  code: Scalars['String']['input'];
  all?: InputMaybe<ProductFilter>;
  valid?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommunePageQuery = { commune?: { kind: CommuneKind, code: string, name: string, fullName: string, areaKm2?: number | null, population?: number | null, headquarters?: string | null, legalBasis?: string | null, validFrom?: string | null, predecessors: Array<{ code: string, fullName: string, district?: { fullName: string } | null }> } | null, productFacets: { stars: Array<{ stars: number, count: number }> }, products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } };

export type ProducerPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProducerPageQuery = { producer?: { id: string, slug: string, name: string, languages: Array<Language>, kind: ProducerKind, introduction?: string | null, website?: string | null, isDemonstration: boolean, source?: string | null, contact: { phone?: string | null, zalo?: string | null, email?: string | null, address?: string | null, shopLinks: Array<string>, placePhoto?: { alt: string, renditions: Array<{ width: number, height: number, url: string, mediaType: string }> } | null }, commune?: { code: string, fullName: string, now: Array<{ code: string, fullName: string }> } | null, products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null }> } } | null };

export type CardFragment = { id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, price?: { amount: number, unit: string } | null, producer?: { name: string } | null, commune?: { name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null };

export type CatalogueSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueSummaryQuery = { catalogueSummary: { productCount: number, validCount: number, producerCount: number, asOf: string, lastPublishedAt?: string | null, byStars: Array<{ stars: number, count: number }>, byGroup: Array<{ count: number, group?: { code: string, name: string } | null }> } };

export type CheckCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type CheckCodeQuery = { verifyCertificate?: { status: CertificateStatus, stars?: number | null, number: string, productName: string, producerName: string, productCode?: string | null, validUntil: string } | null };

export type CodeHintQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type CodeHintQuery = { verificationHint: { problem: VerificationProblem, positions: Array<number>, message: string } };

export type CommuneQueryVariables = Exact<{
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type CommuneQuery = { commune?: { id: string, kind: CommuneKind, code: string, name: string, fullName: string, slug: string, validFrom?: string | null, validUntil?: string | null, areaKm2?: number | null, population?: number | null, headquarters?: string | null, legalBasis?: string | null, location?: { latitude: number, longitude: number } | null, district?: { code: string, fullName: string } | null, province?: { code: string, fullName: string } | null, predecessors: Array<{ code: string, fullName: string, district?: { code: string, fullName: string } | null }>, successors: Array<{ code: string, fullName: string }>, now: Array<{ code: string, fullName: string }> } | null };

export type CommuneListQueryVariables = Exact<{
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommuneListQuery = { communes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, kind: CommuneKind, name: string, fullName: string, location?: { latitude: number, longitude: number } | null }> } };

export type CommuneSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CommuneSearchQuery = { communeSearch: Array<{ commune: { code: string, fullName: string }, matched: { code: string, fullName: string, validUntil?: string | null } }> };

export type ComparePageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ComparePageQuery = { product?: { slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string, name: string } | null, subgroup?: { name: string } | null, price?: { amount: number, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, image?: { url: string, alt?: string | null, width: number, height: number } | null, commune?: { code: string, name: string } | null, producer?: { slug: string, name: string } | null } | null };

export type FacetsQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
}>;


export type FacetsQuery = { productFacets: { stars: Array<{ stars: number, count: number }>, groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }>, validity: Array<{ validity: ProductValidity, count: number }> } };

export type FindInCatalogueQueryVariables = Exact<{
  query: Scalars['String']['input'];
  validity?: InputMaybe<ValidityFilter>;
}>;


export type FindInCatalogueQuery = { products: { totalCount?: number | null, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, producer?: { name: string } | null }> } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { catalogueSummary: { productCount: number, validCount: number, producerCount: number, asOf: string, byGroup: Array<{ count: number, group?: { code: string } | null }> }, productFacets: { groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }> }, communes: { nodes: Array<{ code: string, name: string, location?: { latitude: number, longitude: number } | null }> } };

export type InquiryReceiptQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type InquiryReceiptQuery = { inquiryReceipt?: { code: string, state: InquiryState, sentAt: string, dueAt: string, productName?: string | null, producerName?: string | null, replies: Array<{ content: string, at: string }> } | null };

export type InquirySendMutationVariables = Exact<{
  input: InquirySendInput;
}>;


export type InquirySendMutation = { inquirySend: { receipt?: { code: string } | null, userErrors: Array<{ code: InquirySendErrorCode, message: string, field?: Array<string> | null }> } };

export type MapPageQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
}>;


export type MapPageQuery = { communes: { nodes: Array<{ code: string, kind: CommuneKind, name: string, fullName: string, location?: { latitude: number, longitude: number } | null }> }, productFacets: { communes: Array<{ count: number, commune?: { code: string } | null }> } };

export type NewestQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type NewestQuery = { products: { nodes: Array<{ slug: string, name: string, summary?: string | null, stars?: number | null, publishedAt?: string | null, isDemonstration: boolean, certificate?: { issuedOn: string } | null, commune?: { name: string } | null, producer?: { name: string } | null }> } };

export type OpenDataQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpenDataQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string, name: string, languages: Array<Language>, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, publishedAt?: string | null, nameVi: string, nameEn: string, certificate?: { number: string, status: CertificateStatus, issuedOn: string, productCode?: string | null } | null, group?: { code: string, name: string } | null, subgroup?: { code: string, name: string } | null, price?: { amount: number, unit: string, updatedOn: string } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number> }, commune?: { code: string, fullName: string } | null, producer?: { slug: string, name: string, kind: ProducerKind } | null }> } };

export type PaperPageQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type PaperPageQuery = { verifyDocument: { standing: DocumentStanding, message: string, kind?: DocumentKind | null, number?: string | null, version?: number | null, newest?: boolean | null, printedAt?: string | null, dataHashPrefix?: string | null, sha256?: string | null, checkedAt: string } };

export type PointsOfSaleQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointOfSaleFilter>;
}>;


export type PointsOfSaleQuery = { pointsOfSale: { totalCount?: number | null, nodes: Array<{ id: string, name: string, kind: PointOfSaleKind, address?: string | null, openingHours?: string | null, source?: string | null, revision: number, isDemonstration: boolean, location?: { latitude: number, longitude: number } | null, commune?: { id: string, code: string, name: string } | null, producer?: { id: string, slug: string, name: string } | null, products: Array<{ id: string, slug: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type ProducersWithProductsQueryVariables = Exact<{
  filter?: InputMaybe<ProducerFilter>;
  orderBy?: InputMaybe<ProducerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  products?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProducersWithProductsQuery = { producers: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, kind: ProducerKind, isDemonstration: boolean, commune?: { code: string, name: string } | null, products: { nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, price?: { amount: number, unit: string } | null }> } }> } };

export type ProductChainQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  lots?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProductChainQuery = { product?: { id: string, chainGraph: { nodes: Array<{ id: string, kind: SupplyNodeKind, name: string, column: number, stage?: ChainStage | null, place?: string | null }>, edges: Array<{ from: string, to: string, flow?: string | null }> }, lots: { totalCount?: number | null, nodes: Array<{ code: string, madeOn: string, bestBefore?: string | null, state: LotState, withdrawalReason?: string | null, hasWithdrawnInput: boolean, demonstration: boolean, commune?: { fullName: string } | null, inputs: Array<{ name?: string | null, lot?: { code: string, product?: { slug: string, name: string } | null } | null, supplier?: { name: string } | null }> }> } } | null };

export type ProductDetailQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductDetailQuery = { product?: { id: string, slug: string, name: string, languages: Array<Language>, summary?: string | null, story?: string | null, ingredients?: string | null, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, publishedAt?: string | null, isDemonstration: boolean, source?: string | null, claims: Array<{ kind: ClaimKind, text: string, evidence: string }>, certificate?: { number: string, stars?: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, productCode?: string | null, decision?: { number: string, decidedOn: string, issuer: string } | null } | null, group?: { code: string, name: string } | null, family?: { code: string, name: string } | null, subgroup?: { code: string, name: string, sheetNumber?: number | null } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, images: Array<{ url: string, alt?: string | null, width: number, height: number }>, commune?: { code: string, fullName: string, location?: { latitude: number, longitude: number } | null } | null, producer?: { slug: string, name: string, kind: ProducerKind, website?: string | null, commune?: { code: string, fullName: string } | null, contact: { phone?: string | null, email?: string | null, address?: string | null }, products: { nodes: Array<{ slug: string, name: string, stars?: number | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } } | null } | null };

export type ProductGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductGroupsQuery = { productGroups: Array<{ code: string, name: string, children: Array<{ code: string, name: string, children: Array<{ code: string, name: string, sheetNumber?: number | null }> }> }> };

export type ProductListQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductListQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { number: string, stars?: number | null, status: CertificateStatus, validUntil: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string } | null, producer?: { slug: string, name: string, commune?: { code: string, name: string } | null } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } };

export type ProductListPlainQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductListPlainQuery = { products: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { number: string, stars?: number | null, status: CertificateStatus, validUntil: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string } | null, producer?: { slug: string, name: string, commune?: { code: string, name: string } | null } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } };

export type ProductPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductPageQuery = { product?: { id: string, slug: string, name: string, languages: Array<Language>, summary?: string | null, story?: string | null, ingredients?: string | null, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, source?: string | null, certificates: Array<{ number: string, stars?: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, productCode?: string | null, decision?: { number: string, decidedOn: string, issuer: string } | null, revocation?: { revokedOn: string, decisionNumber: string, decidedOn: string, issuer?: string | null } | null, extension?: { extendedUntil: string } | null }>, group?: { code: string, name: string } | null, subgroup?: { name: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, pointsOfSale: Array<{ id: string, name: string, address?: string | null, openingHours?: string | null, isDemonstration: boolean, commune?: { fullName: string } | null }>, images: Array<{ url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> }>, commune?: { code: string, name: string, fullName: string } | null, producer?: { slug: string, name: string, kind: ProducerKind, website?: string | null, commune?: { fullName: string } | null, contact: { phone?: string | null, zalo?: string | null, email?: string | null, address?: string | null, shopLinks: Array<string> } } | null } | null };

export type ProductReachQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductReachQuery = { product?: { id: string, producer?: { id: string, contact: { phone?: string | null, email?: string | null, address?: string | null, zalo?: string | null, shopLinks: Array<string>, representative?: string | null, placePhoto?: { alt: string, renditions: Array<{ width: number, height: number, url: string, mediaType: string }> } | null } } | null, images: Array<{ id: string, url: string, alt?: string | null, width: number, height: number, position: number, revision: number, renditions: Array<{ width: number, height: number, url: string, mediaType: string }> }>, pointsOfSale: Array<{ id: string, name: string, kind: PointOfSaleKind, address?: string | null, openingHours?: string | null, location?: { latitude: number, longitude: number } | null, commune?: { id: string, code: string, name: string } | null }> } | null };

export type ProductSearchQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductSearchQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, isDemonstration: boolean, price?: { amount: number, unit: string } | null, producer?: { slug: string, name: string } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> }, productFacets: { stars: Array<{ stars: number, count: number }> } };

export type ProductTraceQueryVariables = Exact<{
  product: Scalars['String']['input'];
  code: Scalars['String']['input'];
}>;


export type ProductTraceQuery = { lot?: { id: string, code: string, state: LotState, madeOn: string, bestBefore?: string | null, note?: string | null, withdrawnOn?: string | null, withdrawalReason?: string | null, hasWithdrawnInput: boolean, demonstration: boolean, quantity?: { amount: string, unit: string } | null, commune?: { code: string, fullName: string } | null, madeBy?: { name: string } | null, product?: { slug: string, name: string } | null, inputs: Array<{ name?: string | null, quantity?: { amount: string, unit: string } | null, lot?: { code: string, product?: { slug: string, name: string } | null } | null, supplier?: { name: string } | null }>, upstream: Array<{ distance: number, lot?: { code: string, madeOn: string, state: LotState, product?: { slug: string, name: string } | null } | null }> } | null };

export type SharedListPageQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type SharedListPageQuery = { sharedList?: { state: CuratedListShareState, message: string, title?: string | null, note?: string | null, frozenAt?: string | null, expiresOn: string, demonstration: boolean, items: Array<{ position: number, booth?: string | null, slug: string, name: string, producer: string, priceAmount?: number | null, priceUnit?: string | null, stars?: number | null, validUntil?: string | null, phone?: string | null, email?: string | null, address?: string | null, changes: Array<CuratedListItemChange>, product: { validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { status: CertificateStatus } | null, group?: { code: string } | null, commune?: { fullName: string } | null, price?: { amount: number, unit: string, updatedOn: string } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null }, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null } }> } | null };

export type SitemapQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  afterProduct?: InputMaybe<Scalars['String']['input']>;
  afterProducer?: InputMaybe<Scalars['String']['input']>;
}>;


export type SitemapQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string }> }, producers: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string }> } };

export type SuggestionsQueryVariables = Exact<{
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SuggestionsQuery = { catalogueSuggestions: Array<{ kind: SuggestionKind, product?: { slug: string, name: string, stars?: number | null } | null, producer?: { slug: string, name: string } | null, commune?: { code: string, fullName: string } | null, group?: { code: string, name: string } | null }> };

export type UpcomingEventsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UpcomingEventsQuery = { upcomingEvents: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, kind: PromotionEventKind, name: string, organiser: string, place?: string | null, startsOn: string, endsOn: string, scope: PromotionEventScope, status: PromotionEventStatus, boothsTotal?: number | null, boothsOwn?: number | null, source?: string | null, demonstration: boolean, commune?: { code: string, name: string, fullName: string, slug: string } | null }> } };

export type VerifyPageQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type VerifyPageQuery = { verifyCertificate?: { status: CertificateStatus, stars?: number | null, number: string, productName: string, producerName: string, productCode?: string | null, issuedOn: string, validUntil: string, extendedUntil?: string | null, origin: CertificateOrigin, verifiedAgainstSource: boolean, certificate: { decision?: { number: string, decidedOn: string, issuer: string } | null, revocation?: { revokedOn: string, decisionNumber: string, decidedOn: string, issuer?: string | null } | null, product?: { slug: string, name: string, isDemonstration: boolean, commune?: { fullName: string } | null, image?: { url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> } | null } | null } } | null };

export const CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CardFragment, unknown>;
export const OwnConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnConsentsQuery, OwnConsentsQueryVariables>;
export const OwnConsentSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnConsentSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerConsentSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producerConsentSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnConsentSetMutation, OwnConsentSetMutationVariables>;
export const OwnDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDevicesQuery, OwnDevicesQueryVariables>;
export const OwnDeviceSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDeviceSignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDeviceSignOutMutation, OwnDeviceSignOutMutationVariables>;
export const OwnSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignOutMutation, OwnSignOutMutationVariables>;
export const OwnHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducerTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"products"},"name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"PUBLISHED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"inquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OwnHomeQuery, OwnHomeQueryVariables>;
export const OwnInquiriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInquiries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryState"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiriesQuery, OwnInquiriesQueryVariables>;
export const OwnInquiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"neededWhen"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"byProducer"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiryQuery, OwnInquiryQueryVariables>;
export const OwnReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnReplyMutation, OwnReplyMutationVariables>;
export const OwnInquiryCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnInquiryClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiryCloseMutation, OwnInquiryCloseMutationVariables>;
export const OwnOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOfferMutation, OwnOfferMutationVariables>;
export const OwnPhotosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPhotos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"altEnglish"},"name":{"kind":"Name","value":"alt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotosQuery, OwnPhotosQueryVariables>;
export const OwnFileStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUploadStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"largestPart"}},{"kind":"Field","name":{"kind":"Name","value":"smallestPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileStartMutation, OwnFileStartMutationVariables>;
export const OwnFileFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUploadFinishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileFinishMutation, OwnFileFinishMutationVariables>;
export const OwnPhotoAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoAttachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoAttach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestedAlt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoAttachMutation, OwnPhotoAttachMutationVariables>;
export const OwnPhotoUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestedAlt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoUpdateMutation, OwnPhotoUpdateMutationVariables>;
export const OwnPhotoRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoRemoveMutation, OwnPhotoRemoveMutationVariables>;
export const OwnPhotoOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPhotoOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPhotoReorderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPhotoReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotoOrderMutation, OwnPhotoOrderMutationVariables>;
export const OwnPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlacesQuery, OwnPlacesQueryVariables>;
export const OwnPlaceAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPlaceAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSaleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlaceAddMutation, OwnPlaceAddMutationVariables>;
export const OwnPlaceChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPlaceChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSaleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlaceChangeMutation, OwnPlaceChangeMutationVariables>;
export const OwnPlaceArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPlaceArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSaleArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlaceArchiveMutation, OwnPlaceArchiveMutationVariables>;
export const OwnProducersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]} as unknown as DocumentNode<OwnProducersQuery, OwnProducersQueryVariables>;
export const OwnProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnProductQuery, OwnProductQueryVariables>;
export const OwnProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"PUBLISHED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProductListQuery, OwnProductListQueryVariables>;
export const OwnRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reRatingWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteriaChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnRenewalQuery, OwnRenewalQueryVariables>;
export const OwnSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesQuery, OwnSalesQueryVariables>;
export const OwnSalesReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSalesReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesReportMutation, OwnSalesReportMutationVariables>;
export const OwnCodeRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnCodeRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInCodeRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCodeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnCodeRequestMutation, OwnCodeRequestMutationVariables>;
export const OwnSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignInMutation, OwnSignInMutationVariables>;
export const OwnStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishName"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishSummary"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnStoryQuery, OwnStoryQueryVariables>;
export const OwnChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnChangesQuery, OwnChangesQueryVariables>;
export const OwnProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPropose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangePropose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProposeMutation, OwnProposeMutationVariables>;
export const OwnProposalWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnProposalWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangeWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProposalWithdrawMutation, OwnProposalWithdrawMutationVariables>;
export const OwnTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnTexts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTextsMutation, OwnTextsMutationVariables>;
export const OwnSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSubmitMutation, OwnSubmitMutationVariables>;
export const CardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CardsQuery, CardsQueryVariables>;
export const CataloguePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CataloguePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CataloguePageQuery, CataloguePageQueryVariables>;
export const CommunePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"valid"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"valid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<CommunePageQuery, CommunePageQueryVariables>;
export const ProducerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<ProducerPageQuery, ProducerPageQueryVariables>;
export const CatalogueSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"validCount"}},{"kind":"Field","name":{"kind":"Name","value":"producerCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byStars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueSummaryQuery, CatalogueSummaryQueryVariables>;
export const CheckCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<CheckCodeQuery, CheckCodeQueryVariables>;
export const CodeHintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeHint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationHint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CodeHintQuery, CodeHintQueryVariables>;
export const CommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Commune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<CommuneQuery, CommuneQueryVariables>;
export const CommuneListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommuneListQuery, CommuneListQueryVariables>;
export const CommuneSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<CommuneSearchQuery, CommuneSearchQueryVariables>;
export const ComparePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePageQuery, ComparePageQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const FindInCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindInCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ValidityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validity"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindInCatalogueQuery, FindInCatalogueQueryVariables>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"validCount"}},{"kind":"Field","name":{"kind":"Name","value":"producerCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"byGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const InquiryReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InquiryReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<InquiryReceiptQuery, InquiryReceiptQueryVariables>;
export const InquirySendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InquirySend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquirySendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquirySend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InquirySendMutation, InquirySendMutationVariables>;
export const MapPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MapPageQuery, MapPageQueryVariables>;
export const NewestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Newest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"VALID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewestQuery, NewestQueryVariables>;
export const OpenDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenDataQuery, OpenDataQueryVariables>;
export const PaperPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaperPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataHashPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}}]} as unknown as DocumentNode<PaperPageQuery, PaperPageQueryVariables>;
export const PointsOfSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsOfSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointOfSaleFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PointsOfSaleQuery, PointsOfSaleQueryVariables>;
export const ProducersWithProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducersWithProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"products"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"products"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProducersWithProductsQuery, ProducersWithProductsQueryVariables>;
export const ProductChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lots"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chainGraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lots"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestBefore"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithdrawnInput"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductChainQuery, ProductChainQueryVariables>;
export const ProductDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"ingredients"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sheetNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProductGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sheetNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductGroupsQuery, ProductGroupsQueryVariables>;
export const ProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListQuery, ProductListQueryVariables>;
export const ProductListPlainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductListPlain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListPlainQuery, ProductListPlainQueryVariables>;
export const ProductPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"ingredients"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendedUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductPageQuery, ProductPageQueryVariables>;
export const ProductReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductReachQuery, ProductReachQueryVariables>;
export const ProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ProductSearchQuery, ProductSearchQueryVariables>;
export const ProductTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestBefore"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithdrawnInput"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductTraceQuery, ProductTraceQueryVariables>;
export const SharedListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"booth"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"priceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"priceUnit"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedListPageQuery, SharedListPageQueryVariables>;
export const SitemapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sitemap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterProduct"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterProducer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterProduct"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterProducer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<SitemapQuery, SitemapQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const UpcomingEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organiser"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"boothsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"boothsOwn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingEventsQuery, UpcomingEventsQueryVariables>;
export const VerifyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAgainstSource"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyPageQuery, VerifyPageQueryVariables>;