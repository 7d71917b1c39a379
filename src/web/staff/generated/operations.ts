/* eslint-disable */
import type { Listed } from '../ask/listed.ts';
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

/** One assessment as it was read. */
export type AssessmentAsReadInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** The assessment. */
  id: Scalars['ID']['input'];
};

/** What would become of a pasted cell. */
export type AssessmentCellState =
  /** It takes the place of what is recorded. */
  | 'CHANGED'
  /** The cell is empty: what is recorded stays. */
  | 'EMPTY'
  /** It cannot be recorded; the message says why. */
  | 'ERROR'
  /** Nothing had been recorded there. */
  | 'NEW'
  /** It is recorded already. */
  | 'SAME'
  /** So far from what is usual that it has to be confirmed. */
  | 'UNUSUAL';

/** Reasons why AssessmentPeriodClose was refused. New values may be added. */
export type AssessmentPeriodCloseErrorCode =
  /** It is closed already. */
  | 'CLOSED_ALREADY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The year has not begun. */
  | 'YEAR_AHEAD';

/** Closing a period of assessment, or opening it again. */
export type AssessmentPeriodCloseInput = {
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Which result of the year. */
  periodKind: AssessmentPeriodKind;
  /** Why; communes are told it when they try to write. */
  reason: Scalars['String']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** Which result of a year an assessment gives: the columns of the programme report (biểu B05, B10). */
export type AssessmentPeriodKind =
  /** What was reached by 30 June (kết quả 6 tháng). */
  | 'MID_YEAR'
  /** What is to be reached by 31 December (kế hoạch năm). A plan is never counted as reached. */
  | 'PLAN'
  /** What was reached by 31 December (kết quả đến 31/12). */
  | 'YEAR_END';

/** Reasons why AssessmentPeriodReopen was refused. New values may be added. */
export type AssessmentPeriodReopenErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** It is open. */
  | 'NOT_CLOSED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The year has not begun. */
  | 'YEAR_AHEAD';

/** Opening a closed period of assessment again. */
export type AssessmentPeriodReopenInput = {
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Which result of the year. */
  periodKind: AssessmentPeriodKind;
  /** Why; communes are told it when they try to write. */
  reason: Scalars['String']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
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

/** Why one criterion was changed. */
export type ChangeReasonInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** One line. */
  reason: Scalars['String']['input'];
};

/** How a piece of a dossier stands. */
export type CheckState =
  /** Missing (thiếu). */
  | 'MISSING'
  /** Not asked of this dossier (không áp dụng). */
  | 'NOT_APPLICABLE'
  /** There (có). */
  | 'PRESENT';

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

/** Whose council it is (cấp của Hội đồng). */
export type CouncilLevel =
  /** District (cấp huyện), until 30 June 2025: kept for older ratings. */
  | 'DISTRICT'
  /** Ministry (cấp trung ương): rates and recognises 5 stars. */
  | 'MINISTRY'
  /** Province (cấp tỉnh): rates and recognises 3 and 4 stars. */
  | 'PROVINCE';

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

/** Why there is no projected day. */
export type CriterionForecastGap =
  /** It is met already (đã đạt). */
  | 'ALREADY_MET'
  /** Not all indicators of the criterion are known here. */
  | 'INDICATORS_UNKNOWN'
  /** The approved values do not come closer to the threshold. */
  | 'NOT_IMPROVING'
  /** Yes or no has no line that could be drawn on. */
  | 'NOT_NUMERIC'
  /** There is no threshold (chưa có ngưỡng). */
  | 'NO_THRESHOLD'
  /** More than twenty years away: no forecast is made. */
  | 'TOO_FAR'
  /** Fewer than two approved periods of this unit. */
  | 'TOO_FEW_PERIODS';

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

/** Where a difficulty stands. */
export type DifficultyState =
  /** It was answered; the commune closes or reopens it (đã trả lời). */
  | 'ANSWERED'
  /** Somebody has to answer it (đã giao xử lý). */
  | 'ASSIGNED'
  /** The commune closed it, with what came of it (đã kết thúc). */
  | 'CLOSED'
  /** The commune raised it; nobody has it yet (đã nêu). */
  | 'RAISED'
  /** The answer did not help; it waits again (mở lại). */
  | 'REOPENED'
  /** The commune took it back (đã rút). */
  | 'WITHDRAWN';

/** Who may see, after the close of a product, how often each level of a criterion was chosen, without names. */
export type DiscussionAudience =
  /** Chair and secretary; all members once the chair has opened the discussion. */
  | 'COUNCIL'
  /** Chair and secretary. */
  | 'LEADERS'
  /** Nobody. The default. */
  | 'NOBODY';

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
  /** Layout of a certificate of merit or commendation (bằng khen, giấy khen) to be signed; never signed by this system. Of a line of the register, or of a registration that is proposed. For the office and the commune. */
  | 'EMULATION_CERTIFICATE'
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

/** Where one occurrence of a duty stands. */
export type DutyState =
  /** Accepted by the coordination office (đã xác nhận). */
  | 'ACCEPTED'
  /** Reported as done, not yet accepted (đã báo hoàn thành). */
  | 'DONE'
  /** To be done (đang thực hiện). */
  | 'OPEN';

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
  /** What goes with a difficulty or its answer (khó khăn, vướng mắc): PDF, JPEG, PNG, WebP, XLSX. */
  | 'DIFFICULTY'
  /** A signed form or report of a dossier (Mẫu 01, 02, 03; báo cáo): PDF, JPEG, PNG. */
  | 'DOSSIER_FORM'
  /** What goes with a report on a duty (báo cáo thực hiện nhiệm vụ): PDF, JPEG, PNG, WebP, XLSX. */
  | 'DUTY_REPORT'
  /** Plans, pictures and decisions of the emulation movement (thi đua, khen thưởng): PDF, JPEG, PNG, WebP, XLSX. */
  | 'EMULATION'
  /** Picture of a trade-promotion event (ảnh sự kiện): JPEG, PNG, WebP. */
  | 'EVENT_PHOTO'
  /** Evidence of a dossier (minh chứng): PDF, JPEG, PNG, WebP, XLSX. */
  | 'EVIDENCE'
  /** Pictures and papers of an inspection or of what was done about it (kiểm tra, giám sát): PDF, JPEG, PNG, WebP, XLSX. */
  | 'INSPECTION'
  /** Paper of a linkage contract (hợp đồng liên kết): PDF, JPEG, PNG. */
  | 'LINKAGE_CONTRACT'
  /** Scan of an official document of the programme (văn bản): PDF, JPEG, PNG. */
  | 'OFFICIAL_DOCUMENT'
  /** Scan of a score sheet filled in on paper (phiếu chấm giấy): PDF, JPEG, PNG. */
  | 'PAPER_SHEET'
  /** Picture of a product (ảnh sản phẩm): JPEG, PNG, WebP. */
  | 'PRODUCT_IMAGE'
  /** Papers of a recognition file (hồ sơ xét công nhận nông thôn mới): PDF, JPEG, PNG, WebP, XLSX. */
  | 'RECOGNITION'
  /** Spreadsheet of a session to be read in: XLSX. */
  | 'SESSION_IMPORT'
  /** Signed minutes of a council (biên bản): PDF, JPEG, PNG. */
  | 'SIGNED_MINUTES'
  /** Scan of a contract or memorandum with a buyer (hợp đồng, biên bản ghi nhớ): PDF, JPEG, PNG. */
  | 'TRADE_CONTRACT'
  /** Table of producers and products to be read in (tệp nhập): XLSX, CSV. */
  | 'TRANSFER_IMPORT';

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

/** Where resources come from (nguồn lực), as the reports of the programme name them. */
export type FundingSource =
  /** Central budget (ngân sách trung ương). */
  | 'CENTRAL'
  /** Credit (vốn tín dụng). */
  | 'CREDIT'
  /** Enterprises and cooperatives (doanh nghiệp, hợp tác xã). */
  | 'ENTERPRISES'
  /** Integrated from other programmes (vốn lồng ghép). */
  | 'INTEGRATED'
  /** Local budgets (ngân sách địa phương). */
  | 'LOCAL'
  /** The people (nhân dân đóng góp). */
  | 'PEOPLE';

/** What is special about a day of the working calendar. */
export type HolidayKind =
  /** Offices are closed (nghỉ lễ, tết, nghỉ bù; Bộ luật Lao động 2019, Điều 111, 112). */
  | 'HOLIDAY'
  /** A Saturday or Sunday on which offices work in place of another day (ngày làm bù). */
  | 'WORKDAY_INSTEAD';

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

/** One cell of a spreadsheet. */
export type IndicatorAssessmentCellInput = {
  /** The commune its row is of. */
  communeId: Scalars['ID']['input'];
  /** What proves it; left out = as recorded. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The indicator its column is of. */
  indicatorId: Scalars['ID']['input'];
  /** A remark; left out = as recorded. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What stands in it: a number ("46,6", "1.234,5", "85 %"), "đạt" or "không đạt", "chưa có: lý do"; empty = leave what is recorded. */
  text: Scalars['String']['input'];
};

/** Reasons why IndicatorAssessmentPaste was refused. New values may be added. */
export type IndicatorAssessmentPasteErrorCode =
  /** No such value is possible, for example a share of more than 100 percent. */
  | 'IMPOSSIBLE_VALUE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** All this is recorded already. */
  | 'NOTHING_NEW'
  /** The results are not those of the preview any more: look at the new one. */
  | 'NOT_AS_SEEN'
  /** The result was submitted or approved. */
  | 'NOT_EDITABLE'
  /** The criteria set of the indicator is not for communes. */
  | 'NOT_FOR_COMMUNES'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The unit was not in force on the day of the period; the message names the unit that was. */
  | 'NOT_IN_YEAR'
  /** A cell cannot be read. */
  | 'NOT_UNDERSTOOD'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The office has closed the period: nothing is written into it. */
  | 'PERIOD_CLOSED'
  /** Two cells are for the same place. */
  | 'TWICE'
  /** About a thousand times more or less than before, or than the threshold: look at the unit. Send it again with confirmUnusual where it is right. */
  | 'UNUSUAL_VALUE'
  /** The indicator takes a number, or an answer, and got the other. */
  | 'WRONG_KIND'
  /** The year has not begun; plans may be made five years ahead. */
  | 'YEAR_AHEAD';

/** Cells from a spreadsheet that were looked at and confirmed. */
export type IndicatorAssessmentPasteInput = {
  /** The cells, 1 to 2000. */
  cells: Array<IndicatorAssessmentCellInput>;
  /** True where values far from what is usual are right all the same. */
  confirmUnusual?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of the preview that was looked at. */
  confirmation: Scalars['String']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Which result of the year: at its end unless given. */
  periodKind?: InputMaybe<AssessmentPeriodKind>;
  /** The year. */
  year: Scalars['Int']['input'];
};

/** Reasons why IndicatorAssessmentPasteUndo was refused. New values may be added. */
export type IndicatorAssessmentPasteUndoErrorCode =
  /** Some of the results were changed since; nothing was taken back. */
  | 'CHANGED_SINCE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The office has closed the period: nothing is written into it. */
  | 'PERIOD_CLOSED'
  /** It was taken back before. */
  | 'UNDONE';

/** Taking back results that were pasted at once. */
export type IndicatorAssessmentPasteUndoInput = {
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why IndicatorAssessmentRecord was refused. New values may be added. */
export type IndicatorAssessmentRecordErrorCode =
  /** No such value is possible, for example a share of more than 100 percent. */
  | 'IMPOSSIBLE_VALUE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** It was submitted or approved; it has to be returned before it can be changed. */
  | 'NOT_EDITABLE'
  /** The criteria set of the indicator is not for communes. */
  | 'NOT_FOR_COMMUNES'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The unit was not in force on the day of the period; the message names the unit that was. */
  | 'NOT_IN_YEAR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The office has closed the period: nothing is written into it. */
  | 'PERIOD_CLOSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** About a thousand times more or less than before, or than the threshold: look at the unit. Send it again with confirmUnusual where it is right. */
  | 'UNUSUAL_VALUE'
  /** The indicator takes a number, or an answer, and got the other. */
  | 'WRONG_KIND'
  /** The year has not begun; plans may be made five years ahead. */
  | 'YEAR_AHEAD';

/** What a commune reached in a year on an indicator. Exactly one of value, yesNo and absenceReason. */
export type IndicatorAssessmentRecordInput = {
  /** Why there is no value ("chưa có"). */
  absenceReason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The commune, as it was in that year. */
  communeId: Scalars['ID']['input'];
  /** True where a value far from what is usual is right all the same. */
  confirmUnusual?: InputMaybe<Scalars['Boolean']['input']>;
  /** What proves it (minh chứng). */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The indicator. */
  indicatorId: Scalars['ID']['input'];
  /** A remark (ghi chú). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Which result of the year: at its end unless given. */
  periodKind?: InputMaybe<AssessmentPeriodKind>;
  /** The value, in the unit of the indicator. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The year, not later than this one but for plans. */
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
  /** The office has closed the period: nothing is written into it. */
  | 'PERIOD_CLOSED'
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

/** Reasons why IndicatorAssessmentsApprove was refused. New values may be added. */
export type IndicatorAssessmentsApproveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The office has closed the period: nothing is written into it. */
  | 'PERIOD_CLOSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** One of them was not submitted. */
  | 'WRONG_STATUS';

/** Results that are approved together. */
export type IndicatorAssessmentsApproveInput = {
  /** All that was looked at, 1 to 200, each once: all of them go on or none. */
  assessments: Array<AssessmentAsReadInput>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why IndicatorAssessmentsSubmit was refused. New values may be added. */
export type IndicatorAssessmentsSubmitErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The office has closed the period: nothing is written into it. */
  | 'PERIOD_CLOSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** One of them is no draft. */
  | 'WRONG_STATUS';

/** Drafts that a commune sends together. */
export type IndicatorAssessmentsSubmitInput = {
  /** All that was looked at, 1 to 200, each once: all of them go on or none. */
  assessments: Array<AssessmentAsReadInput>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
};

/** How a result differs from that of an earlier period. */
export type IndicatorChangeKind =
  /** There was one before and there is none now. */
  | 'GONE'
  /** It was not met and is now (mới đạt). */
  | 'NOW_MET'
  /** It was met and is not any more (không còn đạt). */
  | 'NO_LONGER_MET'
  /** There was none before (mới có). */
  | 'RECORDED'
  /** Another value or answer, as much met as before. */
  | 'VALUE';

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

/** Where a recommendation stands. */
export type RecommendationState =
  /** Answered, or reported as remedied; not confirmed (đã trả lời). */
  | 'ANSWERED'
  /** The answer is confirmed (đã xác nhận). */
  | 'CLOSED'
  /** Waits for whom it is addressed to (chưa trả lời). */
  | 'OPEN'
  /** Taken back (đã rút). */
  | 'WITHDRAWN';

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
  /** Reviews statistics (người thẩm tra số liệu thống kê): accepts and confirms income surveys of communes, or opens them again. */
  | 'STATISTICS_REVIEWER'
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

/** How long a period of sales is. */
export type SalesPeriodKind =
  /** A month (tháng). */
  | 'MONTH'
  /** A quarter (quý). */
  | 'QUARTER'
  /** A year (năm). */
  | 'YEAR';

/** Where a figure of sales comes from. */
export type SalesSource =
  /** From contracts and deliveries (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by trade staff (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

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

/** Why a spread above the limit may stand. */
export type SpreadReasonInput = {
  /** The product on the agenda. */
  itemId: Scalars['ID']['input'];
  /** The reason, for the minutes. */
  reason: Scalars['String']['input'];
};

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

/** Where the progress of a target comes from. */
export type TargetProgressSource =
  /** Counted from the data of this system at this moment. */
  | 'LIVE'
  /** Nothing is known yet (chưa có số liệu). */
  | 'NONE'
  /** Entered with a source. */
  | 'REPORTED';

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
  | 'SIGNED_AHEAD'
  /** A contract with this buyer that looks the same is there: the payload names it. Send confirmDistinct when it is another. */
  | 'SIMILAR_EXISTS';

/** A contract or memorandum that was signed. */
export type TradeContractRecordInput = {
  /** The buyer. */
  buyerId: Scalars['ID']['input'];
  /** true = it is another contract than the one that looks the same. */
  confirmDistinct?: Scalars['Boolean']['input'];
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
  /** With STATISTICS_ROWS which number. */
  statisticsFigure?: TradeStatisticsFigure;
  /** Which years; needed there. */
  statisticsFilter?: InputMaybe<TradeStatisticsFilter>;
  /** With STATISTICS_ROWS the key of the line; left out for the total. */
  statisticsLine?: InputMaybe<Scalars['String']['input']>;
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
  | 'STATISTICS'
  /** The rows behind one of those figures. */
  | 'STATISTICS_ROWS';

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

/** Which number of a line. */
export type TradeStatisticsFigure =
  /** Contracts (hợp đồng); with memoranda they make the value. */
  | 'CONTRACTS'
  /** Events (sự kiện), whose booths add up to those of the line. */
  | 'EVENTS'
  /** Memoranda (biên bản ghi nhớ). */
  | 'MEMORANDA'
  /** Producers (chủ thể). */
  | 'PRODUCERS'
  /** Products (sản phẩm). */
  | 'PRODUCTS'
  /** The figures of sales that were counted (doanh số), and no others. */
  | 'SALES';

/** Which years the figures are about. */
export type TradeStatisticsFilter = {
  /** First year, 2000 to 2099. */
  yearFrom: Scalars['Int']['input'];
  /** Last year; at most 30 years in all. */
  yearUntil: Scalars['Int']['input'];
};

/** Which products a list shows, by their certificates. */
export type ValidityFilter =
  /** All published ones, also those never certified. */
  | 'ANY'
  /** Those whose certificate has expired. */
  | 'EXPIRED'
  /** Those whose certificate is valid today. */
  | 'VALID';

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

export type AppAuditQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
}>;


export type AppAuditQuery = { auditEntries: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, seq: number, at: string, action: string, actorName: string | null, actorVia: AuditVia, subjectType: string, subjectId: string, requestId: string | null, hash: string, actor: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, changes: Array<{ path: string, before: string | null, after: string | null }> }> } };

export type AppCertificateQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppCertificateQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { number: string, productName: string, producerName: string, productCode: string | null, awardedStars: number, stars: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, supersededOn: string | null, origin: CertificateOrigin, verifiedAgainstSource: boolean, verificationCode: string, sourceDocument: string | null, id: string, sourceFile: { id: string, name: string, link: { url: string } | null } | null, product: { id: string, slug: string } | null, dossier: { id: string } | null, successor: { id: string, number: string } | null, decision: { id: string, number: string, decidedOn: string, issuer: string, level: RecognitionLevel, signer: string | null, fileUrl: string | null, file: { id: string, name: string, link: { url: string } | null } | null } | null, extension: { decisionNumber: string, decidedOn: string, extendedUntil: string, reason: string, endReason: string | null, revision: number } | null, transition: { extendableUntil: string, windowClosedBefore: boolean, windowCutShort: boolean } | null, reRatingWindow: { from: string, to: string, isOpen: boolean }, revocation: { ground: RevocationGround, decisionNumber: string, decidedOn: string, revokedOn: string, issuer: string | null, reason: string, file: { id: string, name: string, link: { url: string } | null } | null } | null, history: Array<{ sequence: string, kind: CertificateEventKind, happenedOn: string, reference: string | null, note: string | null, person: { id: string, name: string } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppCertificateInspectionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppCertificateInspectionsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, inspections: Array<{ id: string, kind: InspectionKind, inspectedOn: string, inspector: string, finding: string, outcome: InspectionOutcome, mendBy: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppRecognitionDecideMutationVariables = Exact<{
  input: RecognitionDecisionRecordInput;
}>;


export type AppRecognitionDecideMutation = { done: { decision: { id: string, number: string, certificates: Array<{ id: string, number: string, productName: string }> } | null, userErrors: Array<{ code: RecognitionDecisionRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppCertificateRevokeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CertificateRevokeInput;
}>;


export type AppCertificateRevokeMutation = { done: { userErrors: Array<{ code: CertificateRevokeErrorCode, message: string, field: Array<string> | null }> } };

export type AppCertificateExtendMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CertificateExtendInput;
}>;


export type AppCertificateExtendMutation = { done: { userErrors: Array<{ code: CertificateExtendErrorCode, message: string, field: Array<string> | null }> } };

export type AppCertificateExtensionEndMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CertificateExtensionEndInput;
}>;


export type AppCertificateExtensionEndMutation = { done: { userErrors: Array<{ code: CertificateExtensionEndErrorCode, message: string, field: Array<string> | null }> } };

export type AppCertificateSourceCheckMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CertificateSourceCheckInput;
}>;


export type AppCertificateSourceCheckMutation = { done: { userErrors: Array<{ code: CertificateSourceCheckErrorCode, message: string, field: Array<string> | null }> } };

export type AppCertificatesQueryVariables = Exact<{
  filter?: InputMaybe<CertificateFilter>;
  orderBy: CertificateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppCertificatesQuery = { certificates: { totalCount: number | null, nodes: Array<{ id: string, number: string, productName: string, producerName: string, awardedStars: number, stars: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, origin: CertificateOrigin, verifiedAgainstSource: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppCertificateExpiryQueryVariables = Exact<{
  filter?: InputMaybe<CertificateExpiryFilter>;
}>;


export type AppCertificateExpiryQuery = { certificateExpiry: { horizons: Array<{ months: number, until: string, count: number }>, months: Array<{ month: string, total: number, renewing: number, stars: Array<{ stars: number, count: number }> }> } };

export type AppRecognitionQueueQueryVariables = Exact<{
  level?: InputMaybe<RecognitionLevel>;
}>;


export type AppRecognitionQueueQuery = { recognitionQueue: { totalCount: number | null, nodes: Array<{ id: string, itemId: string, kind: RecognitionBasis, productName: string, producerName: string, proposedStar: number | null, finalStar: number | null, star: number | null, awaits: RecognitionLevel | null, sessionNumber: string | null, ratedOn: string | null, waitingDays: number | null, dossier: { id: string } | null }> } };

export type CertificateLineFragment = { id: string, number: string, productName: string, producerName: string, awardedStars: number, stars: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, origin: CertificateOrigin, verifiedAgainstSource: boolean };

export type AppCommuneResultsQueryVariables = Exact<{
  code: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  setCode?: InputMaybe<Scalars['String']['input']>;
  periodKind: AssessmentPeriodKind;
}>;


export type AppCommuneResultsQuery = { communeAssessment: { communeGroup: string | null, metCriteria: number, commune: { id: string, code: string, fullName: string, population: number | null, areaKm2: number | null, validFrom: string | null, validUntil: string | null, legalBasis: string | null, predecessors: Array<{ id: string, fullName: string }> }, set: { code: string, name: string, legalBasis: string, criteriaCount: number | null }, changes: { year: number, boundaryBreak: { on: string, legalBasis: string | null, predecessors: Array<{ id: string, fullName: string }> } | null, changes: Array<{ kind: IndicatorChangeKind, indicator: { code: string } | null, before: { value: string | null, yesNo: boolean | null, absenceReason: string | null } | null }> }, criteria: Array<{ verdict: IndicatorVerdict, metIndicators: number, knownIndicators: number, criterion: { id: string, number: number, name: string, indicatorsComplete: boolean, indicators: Array<{ id: string, code: string, name: string, unitName: string | null, valueKind: IndicatorValueKind, comparator: Comparator }> }, thresholds: Array<{ threshold: { value: string | null, yesNo: boolean | null, comparator: Comparator, source: string } | null }>, priority: { source: string } | null, forecast: { date: string | null, label: string, reason: CriterionForecastGap | null }, assessments: Array<{ id: string, verdict: IndicatorVerdict, status: IndicatorAssessmentStatus, evidence: string | null, note: string | null, returnReason: string | null, updatedAt: string, thresholdChanged: boolean, value: string | null, yesNo: boolean | null, absenceReason: string | null, indicator: { code: string } | null, threshold: { value: string | null, yesNo: boolean | null, comparator: Comparator, source: string } | null, thresholdNow: { value: string | null, yesNo: boolean | null, comparator: Comparator, source: string } | null }>, computed: Array<{ value: string | null, yesNo: boolean | null, met: boolean | null, differs: boolean, on: string, holdsUntil: string | null, contractCount: number | null, indicator: { code: string }, certificates: Array<{ id: string, number: string, productName: string, producerName: string, awardedStars: number, validUntil: string, productCode: string | null }> }> }> } | null };

export type AppValueFragment = { value: string | null, yesNo: boolean | null, absenceReason: string | null };

export type AppThresholdFragment = { value: string | null, yesNo: boolean | null, comparator: Comparator, source: string };

export type AppIncomeLineQueryVariables = Exact<{
  code: Scalars['String']['input'];
  until: Scalars['Int']['input'];
}>;


export type AppIncomeLineQuery = { communeIncomeLine: Array<{ year: number, boundaryBreak: boolean, places: Array<{ commune: { id: string, fullName: string }, figures: Array<{ figure: { id: string, amount: number | null, method: IncomeMethod, status: IncomeStatus, source: string }, distances: Array<{ setCode: string, threshold: string | null, distance: string | null }> }> }> }> | null };

export type AppCommuneTargetsQueryVariables = Exact<{
  unitCode: Scalars['String']['input'];
}>;


export type AppCommuneTargetsQuery = { targets: { nodes: Array<{ id: string, code: string, text: string, goal: string, unit: string, due: string, progress: { value: string | null, met: boolean | null, overdue: boolean, source: TargetProgressSource }, document: { number: string } | null }> } };

export type AppCommuneWorkQueryVariables = Exact<{
  unitCode: Scalars['String']['input'];
  communeId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  periodKind: AssessmentPeriodKind;
}>;


export type AppCommuneWorkQuery = { difficulties: { nodes: Array<{ id: string, description: string, state: DifficultyState, raisedAt: string, waitingDays: number | null, criterion: { number: number } | null }> }, dutyOccurrences: { nodes: Array<{ id: string, due: string | null, overdue: boolean, daysLate: number | null, shareDone: number, state: DutyState, duty: { code: string, text: string } | null }> }, recommendations: { nodes: Array<{ id: string, text: string, state: RecommendationState, dueOn: string | null, overdue: boolean }> }, resourceTotals: { lines: Array<{ source: FundingSource, planned: number | null, allocated: number | null, disbursed: number | null, value: number | null }>, total: { planned: number | null, allocated: number | null, disbursed: number | null, value: number | null, gapCount: number, incompleteCount: number } } | null };

export type AppCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppCommunesQuery = { communes: { nodes: Array<{ id: string, code: string, fullName: string }> } };

export type AppConflictDeclareMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ConflictDeclareInput;
}>;


export type AppConflictDeclareMutation = { done: { userErrors: Array<{ code: ConflictDeclareErrorCode, message: string, field: Array<string> | null }> } };

export type AppContractsQueryVariables = Exact<{
  filter?: InputMaybe<TradeContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppContractsQuery = { tradeContracts: { totalCount: number | null, nodes: Array<{ id: string, kind: TradeContractKind, number: string | null, state: TradeContractState, signedOn: string, validUntil: string | null, valueAmount: number | null, deliveredAmount: number | null, buyer: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppContractQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppContractQuery = { tradeContract: { id: string, revision: number, kind: TradeContractKind, number: string | null, state: TradeContractState, signedOn: string, validFrom: string, validUntil: string | null, valueAmount: number | null, deliveredAmount: number | null, note: string | null, source: string | null, endedOn: string | null, endReason: string | null, buyer: { id: string, name: string, kind: BuyerKind, contactName: string | null, phone: string | null, email: string | null } | null, event: { id: string, name: string } | null, file: { id: string, name: string, link: { url: string } | null } | null, lines: Array<{ quantity: string | null, unit: string | null, valueAmount: number | null, producer: { id: string, name: string } | null, product: { id: string, slug: string, name: string } | null }>, deliveries: Array<{ id: string, deliveredOn: string, quantity: string | null, unit: string | null, valueAmount: number | null, note: string | null, product: { id: string, name: string } | null }> } | null };

export type AppBuyersQueryVariables = Exact<{
  filter?: InputMaybe<BuyerFilter>;
}>;


export type AppBuyersQuery = { buyers: { nodes: Array<{ id: string, name: string, kind: BuyerKind, phone: string | null }> } };

export type AppPickProductQueryVariables = Exact<{
  query: Scalars['String']['input'];
}>;


export type AppPickProductQuery = { productGrid: { nodes: Array<{ product: { id: string, name: string, producer: { id: string, name: string } | null } }> } };

export type AppBuyerCreateMutationVariables = Exact<{
  input: BuyerCreateInput;
}>;


export type AppBuyerCreateMutation = { done: { buyer: { id: string, name: string, kind: BuyerKind, phone: string | null } | null, candidates: Array<{ id: string, name: string, kind: BuyerKind, phone: string | null }> | null, userErrors: Array<{ code: BuyerCreateErrorCode, message: string, field: Array<string> | null }> } };

export type AppContractRecordMutationVariables = Exact<{
  input: TradeContractRecordInput;
}>;


export type AppContractRecordMutation = { done: { contract: { id: string } | null, candidates: Array<{ id: string, number: string | null, signedOn: string, buyer: { id: string, name: string } | null }> | null, userErrors: Array<{ code: TradeContractRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppContractEndMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: TradeContractEndInput;
}>;


export type AppContractEndMutation = { done: { userErrors: Array<{ code: TradeContractEndErrorCode, message: string, field: Array<string> | null }> } };

export type AppDeliveryRecordMutationVariables = Exact<{
  input: TradeDeliveryRecordInput;
}>;


export type AppDeliveryRecordMutation = { done: { userErrors: Array<{ code: TradeDeliveryRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppProgressQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppProgressQuery = { sessionProgress: { revision: string, phase: SessionPhase, serverTime: string, items: Array<{ position: number, phase: SessionItemPhase, round: number, criteria: number, submitted: number, expected: number, recused: number, absent: number, quorum: { present: number, needed: number, met: boolean } }> | null, members: Array<{ role: CouncilRole, attendance: Attendance, person: { id: string, name: string } | null, cells: Array<{ position: number, state: SheetProgressState, answered: number, lastSeenAt: string | null }> }> | null } | null };

export type AppControlQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppControlQuery = { councilSession: { id: string, number: string, phase: SessionPhase, rule: { opening: SessionOpeningMode, spreadLimit: string } | null, items: Array<{ id: string, position: number, productName: string | null, phase: SessionItemPhase, round: number, spreadAlarm: boolean | null, spreadReason: string | null, result: { average: string, minTotal: number, maxTotal: number, spread: number, sheetCount: number, proposedStar: number } | null }> } | null };

export type AppSessionOpenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionOpenInput;
}>;


export type AppSessionOpenMutation = { done: { userErrors: Array<{ code: CouncilSessionOpenErrorCode, message: string, field: Array<string> | null }> } };

export type AppSessionCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionCloseInput;
}>;


export type AppSessionCloseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: CouncilSessionCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppSessionReleaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionReleaseInput;
}>;


export type AppSessionReleaseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: CouncilSessionReleaseErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemOpenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemOpenInput;
}>;


export type AppItemOpenMutation = { done: { userErrors: Array<{ code: SessionItemOpenErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemCloseInput;
}>;


export type AppItemCloseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: SessionItemCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemReleaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemReleaseInput;
}>;


export type AppItemReleaseMutation = { done: { obstacles: Array<{ code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } }> | null, userErrors: Array<{ code: SessionItemReleaseErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemSpreadKeepMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemSpreadKeepInput;
}>;


export type AppItemSpreadKeepMutation = { done: { userErrors: Array<{ code: SessionItemSpreadKeepErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemReopenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemReopenInput;
}>;


export type AppItemReopenMutation = { done: { userErrors: Array<{ code: SessionItemReopenErrorCode, message: string, field: Array<string> | null }> } };

export type AppAttendanceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionAttendanceRecordInput;
}>;


export type AppAttendanceMutation = { done: { userErrors: Array<{ code: SessionAttendanceRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppRemindMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionRemindInput;
}>;


export type AppRemindMutation = { done: { personIds: Array<string> | null, userErrors: Array<{ code: SessionRemindErrorCode, message: string, field: Array<string> | null }> } };

export type ObstacleFragment = { code: CloseObstacleCode, needed: number, present: number, people: Array<{ id: string, name: string }>, item: { id: string, position: number } };

export type AppCouncilSessionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  mine: Scalars['Boolean']['input'];
}>;


export type AppCouncilSessionQuery = { councilSession: { id: string, number: string, heldOn: string, startsAt: string | null, place: string, phase: SessionPhase, revision: number, council: { id: string, name: string } | null, members: Array<{ role: CouncilRole, scores: boolean, attendance: Attendance, person: { id: string, name: string } | null }>, items: Array<{ id: string, position: number, productName: string | null, phase: SessionItemPhase, round: number, recusals: Array<{ reason: string, person: { id: string } | null }>, mySheet?: { id: string, state: ScoreSheetState, totals: { answered: number, criteria: number } | null } | null, dossier: { id: string, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null } | null }> } | null };

export type AppCouncilSessionsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppCouncilSessionsQuery = { councilSessions: { nodes: Array<{ id: string, number: string, heldOn: string, startsAt: string | null, place: string, phase: SessionPhase, council: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppCuratedListsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppCuratedListsQuery = { curatedLists: { totalCount: number | null, nodes: Array<{ id: string, title: string, state: CuratedListState, revision: number, itemCount: number, frozenAt: string | null, event: { id: string, name: string, startsOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppCuratedListQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppCuratedListQuery = { curatedList: { id: string, title: string, note: string | null, state: CuratedListState, revision: number, itemCount: number, frozenAt: string | null, demonstration: boolean, event: { id: string, name: string, startsOn: string, endsOn: string, place: string | null } | null, printPages: { catalogue: number, priceList: number, boothCards: number, qrSheet: number }, items: Array<{ id: string, position: number, booth: string | null, sampleQuantity: string | null, note: string | null, changes: Array<CuratedListItemChange>, product: { id: string, slug: string, name: string } | null, shown: { name: string, producer: string, stars: number | null, validUntil: string | null, priceAmount: number | null, priceUnit: string | null, phone: string | null } | null }>, shares: Array<{ id: string, state: CuratedListShareState, createdAt: string, expiresOn: string }> } | null };

export type AppListItemsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppListItemsQuery = { curatedList: { id: string, revision: number, items: Array<{ id: string, product: { id: string } | null }> } | null };

export type AppPrintStateQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppPrintStateQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, kind: DocumentKind, format: DocumentFormat, state: DocumentState, progress: number, code: string, file: { id: string, name: string, bytes: number, link: { url: string } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PrintedFragment = { id: string, kind: DocumentKind, format: DocumentFormat, state: DocumentState, progress: number, code: string, file: { id: string, name: string, bytes: number, link: { url: string } | null } | null };

export type AppListPrintMutationVariables = Exact<{
  input: DocumentPrintInput;
}>;


export type AppListPrintMutation = { done: { document: { id: string, kind: DocumentKind, format: DocumentFormat, state: DocumentState, progress: number, code: string, file: { id: string, name: string, bytes: number, link: { url: string } | null } | null } | null, userErrors: Array<{ code: DocumentPrintErrorCode, message: string, field: Array<string> | null }> } };

export type AppListCreateMutationVariables = Exact<{
  input: CuratedListCreateInput;
}>;


export type AppListCreateMutation = { done: { list: { id: string, title: string } | null, userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListShareMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListShareInput;
}>;


export type AppListShareMutation = { done: { token: string | null, share: { id: string, expiresOn: string } | null, userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListUpdateInput;
}>;


export type AppListUpdateMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListItemsSetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListItemsSetInput;
}>;


export type AppListItemsSetMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListItemMoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListItemMoveInput;
}>;


export type AppListItemMoveMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListItemUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListItemUpdateInput;
}>;


export type AppListItemUpdateMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListItemRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListItemRemoveInput;
}>;


export type AppListItemRemoveMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListFreezeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListFreezeInput;
}>;


export type AppListFreezeMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListUnfreezeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListUnfreezeInput;
}>;


export type AppListUnfreezeMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppListShareRevokeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CuratedListShareRevokeInput;
}>;


export type AppListShareRevokeMutation = { done: { userErrors: Array<{ code: CuratedListErrorCode, message: string, field: Array<string> | null }> } };

export type AppDeskDossiersQueryVariables = Exact<{
  state: Array<DossierState> | DossierState;
}>;


export type AppDeskDossiersQuery = { dossiers: { totalCount: number | null } };

export type AppDeskDeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskDeadlinesQuery = { dossierDeadlines: Array<{ dossierId: string }> };

export type AppDeskChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskChangesQuery = { listingChanges: { totalCount: number | null } };

export type AppDeskInquiriesQueryVariables = Exact<{
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type AppDeskInquiriesQuery = { inquiries: { totalCount: number | null } };

export type AppDeskExpiryQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskExpiryQuery = { certificateExpiry: { horizons: Array<{ months: number, count: number }> } };

export type AppDeskDutiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskDutiesQuery = { dutyOccurrences: { totalCount: number | null } };

export type AppDeskDifficultiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskDifficultiesQuery = { difficulties: { totalCount: number | null } };

export type AppDeskSurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskSurveysQuery = { incomeSurveys: { totalCount: number | null } };

export type AppDeskMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppDeskMailsQuery = { failedMails: { totalCount: number | null } };

export type AppDiscussionQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
  mine: Scalars['Boolean']['input'];
}>;


export type AppDiscussionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { position: number, productName: string | null, phase: SessionItemPhase, round: number, discussionOpenedAt: string | null, id: string, session: { id: string, number: string, rule: { discussionData: DiscussionAudience, changeReasons: boolean } | null, members: Array<{ role: CouncilRole, person: { id: string } | null }> } | null, discussion: Array<{ spread: number, criterion: { id: string, code: string, name: string, maxPoints: number } | null, levels: Array<{ points: number, sheets: number }> }>, mySheet?: { id: string, state: ScoreSheetState, answers: Array<{ criterion: { id: string } | null, option: { id: string, points: number } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppDiscussionOpenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemDiscussionOpenInput;
}>;


export type AppDiscussionOpenMutation = { done: { userErrors: Array<{ code: SessionItemDiscussionOpenErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppDossierQuery = { dossier: { id: string, revision: number, productName: string, receiptNumber: string | null, kind: DossierKind, state: DossierState, year: number, submittedAt: string | null, forwardedAt: string | null, acceptedAt: string | null, sampleQuantity: number | null, selfScoreTotal: number, commune: { id: string, fullName: string } | null, producer: { id: string, name: string } | null, applicant: { organisationName: string, legalRepresentative: string | null, address: string | null, phone: string | null }, round: { id: string, number: number, year: number, doneBefore: string } | null, checklist: Array<{ piece: DossierPiece, name: string, required: boolean, state: CheckState }>, criteriaChecklist: Array<{ claimed: boolean, evidenceCount: number, state: CheckState, criterion: { id: string, code: string, name: string, maxPoints: number } | null }>, evidence: Array<{ id: string, kind: EvidenceKind, title: string, reference: string | null, issuedOn: string | null, validUntil: string | null, expired: boolean, ageInDays: number, reused: boolean, url: string | null, file: { id: string, name: string, mediaType: string, pages: number | null, link: { url: string } | null } | null, links: Array<{ pageFrom: number | null, pageTo: number | null, criterion: { id: string, code: string, name: string } | null }> }>, selfScores: Array<{ claim: string | null, criterion: { id: string, code: string, name: string, maxPoints: number } | null, option: { id: string, label: string, points: number } | null }>, communeAssessment: { revision: number, materialOrigin: string, localLabour: string, ideaOrigin: string, localIdentity: string, reportNumber: string, reportDate: string, requestNumber: string | null, requestDate: string | null, meetingOn: string | null, meetingNote: string | null, recordedBy: { id: string, name: string } | null } | null, samples: Array<{ quantity: number, receivedOn: string, note: string | null }>, provinceChecks: Array<{ checkedOn: string, complete: boolean, requestLetter: boolean, communeReport: boolean, productFile: boolean, samples: boolean | null, note: string | null, checkedBy: { id: string, name: string } | null }>, requests: Array<{ id: string, addressee: RequestAddressee, text: string, dueOn: string, state: RequestState, answer: string | null, askedAt: string, file: { id: string, name: string, link: { url: string } | null } | null }>, comments: Array<{ id: string, text: string, state: CommentState, answer: string | null, createdAt: string, piece: DossierPiece | null, author: { id: string, name: string } | null, criterion: { id: string, code: string, name: string } | null, evidence: { id: string, title: string } | null }>, history: Array<{ fromState: DossierState | null, toState: DossierState, reason: string | null, createdAt: string, person: { id: string, name: string } | null }>, receipts: Array<{ level: ReceiptLevel, number: string, receivedOn: string, dueOn: string | null, doneOn: string | null }>, result: { id: string, average: string, proposedStar: number } | null } | null };

export type AppDossierAdviceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppDossierAdviceQuery = { dossier: { id: string, advisoryReport: { findings: string, recommendation: Recommendation, reportNumber: string, reportDate: string, revision: number, file: { id: string, name: string, link: { url: string } | null } | null } | null } | null };

export type AppDossierTakeUpMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CommuneReviewStartInput;
}>;


export type AppDossierTakeUpMutation = { done: { userErrors: Array<{ code: CommuneReviewStartErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierAssessMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CommuneAssessmentRecordInput;
}>;


export type AppDossierAssessMutation = { done: { userErrors: Array<{ code: CommuneAssessmentRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierForwardMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierForwardInput;
}>;


export type AppDossierForwardMutation = { done: { userErrors: Array<{ code: DossierForwardErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierReturnMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierReturnInput;
}>;


export type AppDossierReturnMutation = { done: { userErrors: Array<{ code: DossierReturnErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierAcceptMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierAcceptInput;
}>;


export type AppDossierAcceptMutation = { done: { userErrors: Array<{ code: DossierAcceptErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierCommentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierCommentAddInput;
}>;


export type AppDossierCommentMutation = { done: { userErrors: Array<{ code: DossierCommentAddErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierSamplesMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSamplesRecordInput;
}>;


export type AppDossierSamplesMutation = { done: { userErrors: Array<{ code: DossierSamplesRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierCheckMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierCheckRecordInput;
}>;


export type AppDossierCheckMutation = { done: { userErrors: Array<{ code: DossierCheckRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierAdviseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: AdvisoryReportRecordInput;
}>;


export type AppDossierAdviseMutation = { done: { userErrors: Array<{ code: AdvisoryReportRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierRequestMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierRequestMoreInput;
}>;


export type AppDossierRequestMutation = { done: { userErrors: Array<{ code: DossierRequestMoreErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierRequestAnswerMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierRequestAnswerInput;
}>;


export type AppDossierRequestAnswerMutation = { done: { userErrors: Array<{ code: DossierRequestAnswerErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierRequestWithdrawMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierRequestWithdrawInput;
}>;


export type AppDossierRequestWithdrawMutation = { done: { userErrors: Array<{ code: DossierRequestWithdrawErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierEvidenceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceAddInput;
}>;


export type AppDossierEvidenceMutation = { done: { userErrors: Array<{ code: DossierEvidenceAddErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossierWorkQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppDossierWorkQuery = { dossier: { id: string, fieldVisits: Array<{ id: string, plannedOn: string, reason: string, visitedOn: string | null, participants: string | null, findings: string | null, conclusion: VisitConclusion | null }>, extraTests: Array<{ id: string, subject: string, reason: string, dueOn: string | null, laboratory: string | null, reportNumber: string | null, reportDate: string | null, result: string | null, passed: boolean | null }> } | null };

export type AppVisitPlanMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FieldVisitPlanInput;
}>;


export type AppVisitPlanMutation = { done: { userErrors: Array<{ code: FieldVisitPlanErrorCode, message: string, field: Array<string> | null }> } };

export type AppVisitRecordMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FieldVisitRecordInput;
}>;


export type AppVisitRecordMutation = { done: { userErrors: Array<{ code: FieldVisitRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppTestRequestMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ExtraTestRequestInput;
}>;


export type AppTestRequestMutation = { done: { userErrors: Array<{ code: ExtraTestRequestErrorCode, message: string, field: Array<string> | null }> } };

export type AppTestRecordMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ExtraTestRecordInput;
}>;


export type AppTestRecordMutation = { done: { userErrors: Array<{ code: ExtraTestRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppDossiersQueryVariables = Exact<{
  filter?: InputMaybe<DossierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppDossiersQuery = { dossiers: { totalCount: number | null, nodes: Array<{ id: string, productName: string, receiptNumber: string | null, kind: DossierKind, state: DossierState, year: number, submittedAt: string | null, updatedAt: string, commune: { id: string, fullName: string } | null, producer: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppDossierCountsQueryVariables = Exact<{
  communeId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AppDossierCountsQuery = { SUBMITTED: { totalCount: number | null }, COMMUNE_REVIEW: { totalCount: number | null }, ASSESSED: { totalCount: number | null }, FORWARDED: { totalCount: number | null }, ACCEPTED: { totalCount: number | null }, IN_SESSION: { totalCount: number | null }, RATED: { totalCount: number | null }, DISQUALIFIED: { totalCount: number | null }, RETURNED: { totalCount: number | null }, WITHDRAWN: { totalCount: number | null } };

export type AppDossierDeadlinesQueryVariables = Exact<{
  communeId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AppDossierDeadlinesQuery = { dossierDeadlines: Array<{ kind: DeadlineKind, state: DeadlineState, dueOn: string, workingDaysLeft: number, dossier: { id: string, productName: string } | null }> };

export type AppCommunesOnQueryVariables = Exact<{
  on: Scalars['LocalDate']['input'];
}>;


export type AppCommunesOnQuery = { head: { nodes: Array<{ id: string, code: string, fullName: string }> }, tail: { nodes: Array<{ id: string, code: string, fullName: string }> } };

export type AppOwnPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppOwnPlacesQuery = { viewer: { roles: Array<{ role: Role, revokedAt: string | null, unit:
        | { code: string }
        | Record<PropertyKey, never>
       | null }> } | null };

export type AppEntryQueryVariables = Exact<{
  code: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  setCode?: InputMaybe<Scalars['String']['input']>;
  periodKind: AssessmentPeriodKind;
}>;


export type AppEntryQuery = { communeAssessment: { commune: { id: string, code: string, fullName: string }, set: { code: string, name: string }, changes: { year: number, boundaryBreak: { on: string } | null, changes: Array<{ indicator: { code: string } | null, before: { value: string | null, yesNo: boolean | null, absenceReason: string | null } | null }> }, criteria: Array<{ criterion: { id: string, number: number, name: string, indicators: Array<{ id: string, code: string, name: string, unitName: string | null, valueKind: IndicatorValueKind }> }, priority: { validFrom: string } | null, thresholds: Array<{ threshold: { value: string | null, yesNo: boolean | null, comparator: Comparator } | null }>, assessments: Array<{ id: string, revision: number, status: IndicatorAssessmentStatus, verdict: IndicatorVerdict, evidence: string | null, note: string | null, returnReason: string | null, updatedAt: string, value: string | null, yesNo: boolean | null, absenceReason: string | null, indicator: { id: string, code: string } | null }>, computed: Array<{ value: string | null, yesNo: boolean | null, on: string, indicator: { code: string } }> }> } | null };

export type AppUnitFragment = { id: string, code: string, fullName: string };

export type AppEnteredFragment = { id: string, revision: number, status: IndicatorAssessmentStatus, verdict: IndicatorVerdict, evidence: string | null, note: string | null, returnReason: string | null, updatedAt: string, value: string | null, yesNo: boolean | null, absenceReason: string | null, indicator: { id: string, code: string } | null };

export type AppResultRecordMutationVariables = Exact<{
  input: IndicatorAssessmentRecordInput;
}>;


export type AppResultRecordMutation = { done: { assessment: { id: string, revision: number, status: IndicatorAssessmentStatus, verdict: IndicatorVerdict, evidence: string | null, note: string | null, returnReason: string | null, updatedAt: string, value: string | null, yesNo: boolean | null, absenceReason: string | null, indicator: { id: string, code: string } | null } | null, userErrors: Array<{ code: IndicatorAssessmentRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppResultsSubmitMutationVariables = Exact<{
  input: IndicatorAssessmentsSubmitInput;
}>;


export type AppResultsSubmitMutation = { done: { assessment: { id: string } | null, userErrors: Array<{ code: IndicatorAssessmentsSubmitErrorCode, message: string, field: Array<string> | null }> } };

export type AppResultsApproveMutationVariables = Exact<{
  input: IndicatorAssessmentsApproveInput;
}>;


export type AppResultsApproveMutation = { done: { assessment: { id: string } | null, userErrors: Array<{ code: IndicatorAssessmentsApproveErrorCode, message: string, field: Array<string> | null }> } };

export type AppResultReturnMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: IndicatorAssessmentReturnInput;
}>;


export type AppResultReturnMutation = { done: { userErrors: Array<{ code: IndicatorAssessmentReturnErrorCode, message: string, field: Array<string> | null }> } };

export type AppPastePreviewQueryVariables = Exact<{
  cells: Array<IndicatorAssessmentCellInput> | IndicatorAssessmentCellInput;
  periodKind: AssessmentPeriodKind;
  year: Scalars['Int']['input'];
}>;


export type AppPastePreviewQuery = { indicatorAssessmentPastePreview: { confirmation: string, newCount: number, changedCount: number, errorCount: number, unusualCount: number, cells: Array<{ position: number, state: AssessmentCellState, message: string | null, value: string | null, yesNo: boolean | null, absenceReason: string | null, valueBefore: string | null, yesNoBefore: boolean | null }> } | null };

export type AppPasteMutationVariables = Exact<{
  input: IndicatorAssessmentPasteInput;
}>;


export type AppPasteMutation = { done: { paste: { id: string, newCount: number, changedCount: number } | null, userErrors: Array<{ code: IndicatorAssessmentPasteErrorCode, message: string, field: Array<string> | null }> } };

export type AppPasteUndoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: IndicatorAssessmentPasteUndoInput;
}>;


export type AppPasteUndoMutation = { done: { userErrors: Array<{ code: IndicatorAssessmentPasteUndoErrorCode, message: string, field: Array<string> | null }> } };

export type AppPeriodCloseMutationVariables = Exact<{
  input: AssessmentPeriodCloseInput;
}>;


export type AppPeriodCloseMutation = { done: { userErrors: Array<{ code: AssessmentPeriodCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppPeriodReopenMutationVariables = Exact<{
  input: AssessmentPeriodReopenInput;
}>;


export type AppPeriodReopenMutation = { done: { userErrors: Array<{ code: AssessmentPeriodReopenErrorCode, message: string, field: Array<string> | null }> } };

export type AppEntryValueFragment = { value: string | null, yesNo: boolean | null, absenceReason: string | null };

export type AppEntryThresholdFragment = { value: string | null, yesNo: boolean | null, comparator: Comparator };

export type AppEventsQueryVariables = Exact<{
  filter?: InputMaybe<PromotionEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppEventsQuery = { promotionEvents: { totalCount: number | null, nodes: Array<{ id: string, name: string, kind: PromotionEventKind, scope: PromotionEventScope, status: PromotionEventStatus, startsOn: string, endsOn: string, place: string | null, organiser: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppEventQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppEventQuery = { promotionEvent: { id: string, revision: number, name: string, kind: PromotionEventKind, scope: PromotionEventScope, status: PromotionEventStatus, startsOn: string, endsOn: string, place: string | null, organiser: string, source: string | null, budgetAmount: number | null, boothsTotal: number | null, boothsOwn: number | null, provincesTakingPart: number | null, unitsTakingPart: number | null, commune: { id: string, fullName: string } | null, call: { revision: number, opensOn: string, closesOn: string, places: number | null, leastStars: number | null, conditions: string, whoMayApply: string | null, isOpen: boolean } | null, applications: Array<{ id: string, revision: number, state: EventApplicationState, appliedOn: string, needsBooth: boolean, note: string | null, reason: string | null, producer: { id: string, name: string } | null, products: Array<{ id: string, name: string }>, criteria: { products: number, validProducts: number, mostStars: number | null, withCapacity: number, recentEvents: number, lastTookPartOn: string | null } | null }> | null, participations: Array<{ id: string, state: ParticipationState, booth: string | null, producer: { id: string, name: string } | null, products: Array<{ id: string, name: string }> }> | null, report: { applications: number, booths: number, boothsAssigned: number, participations: number, products: number, plannedAmount: number, spentAmount: number, outcomes: Array<{ source: EventOutcomeSource, salesAmount: number, wholeSalesAmount: number | null, contractsSigned: number, memorandaSigned: number, signedValueAmount: number, visitors: number }> } | null, outcomes: Array<{ id: string, revision: number, source: EventOutcomeSource, salesAmount: number | null, contractsSigned: number | null, memorandaSigned: number | null, signedValueAmount: number | null, visitors: number | null, note: string | null, participation: { id: string, producer: { id: string, name: string } | null } | null }> | null } | null };

export type AppEventCreateMutationVariables = Exact<{
  input: PromotionEventCreateInput;
}>;


export type AppEventCreateMutation = { done: { event: { id: string } | null, userErrors: Array<{ code: PromotionEventCreateErrorCode, message: string, field: Array<string> | null }> } };

export type AppEventCallSaveMutationVariables = Exact<{
  input: EventCallSaveInput;
}>;


export type AppEventCallSaveMutation = { done: { userErrors: Array<{ code: EventCallSaveErrorCode, message: string, field: Array<string> | null }> } };

export type AppEventOutcomeMutationVariables = Exact<{
  input: EventOutcomeRecordInput;
}>;


export type AppEventOutcomeMutation = { done: { userErrors: Array<{ code: EventOutcomeRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppEventUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PromotionEventUpdateInput;
}>;


export type AppEventUpdateMutation = { done: { userErrors: Array<{ code: PromotionEventUpdateErrorCode, message: string, field: Array<string> | null }> } };

export type AppApplicationDecideMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: EventApplicationDecideInput;
}>;


export type AppApplicationDecideMutation = { done: { userErrors: Array<{ code: EventApplicationDecideErrorCode, message: string, field: Array<string> | null }> } };

export type AppEvidenceLinksQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type AppEvidenceLinksQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, dossier: { id: string, evidence: Array<{ id: string, file: { id: string, sha256: string, link: { url: string } | null } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppFileStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type AppFileStartMutation = { done: { upload: { id: string, address: string, smallestPart: number, largestPart: number } | null, userErrors: Array<{ code: FileUploadStartErrorCode, message: string, field: Array<string> | null }> } };

export type AppFileFinishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FileUploadFinishInput;
}>;


export type AppFileFinishMutation = { done: { file: { id: string, name: string } | null, userErrors: Array<{ code: FileUploadFinishErrorCode, message: string, field: Array<string> | null }> } };

export type AppFindQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type AppFindQuery = { products: { nodes: Array<{ slug: string, name: string }> } };

export type AppInboxQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly: Scalars['Boolean']['input'];
}>;


export type AppInboxQuery = { inboxUnreadCount: number, inbox: { nodes: Array<{ id: string, title: string, body: string, detail: string | null, createdAt: string, readAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppUnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type AppUnreadQuery = { inboxUnreadCount: number };

export type AppNoticeReadMutationVariables = Exact<{
  input: NoticeReadInput;
}>;


export type AppNoticeReadMutation = { noticeRead: { unreadCount: number | null, userErrors: Array<{ code: NoticeReadErrorCode, message: string, field: Array<string> | null }> } };

export type AppNoticeReadAllMutationVariables = Exact<{
  input: NoticeReadAllInput;
}>;


export type AppNoticeReadAllMutation = { noticeReadAll: { userErrors: Array<{ code: NoticeReadAllErrorCode, message: string, field: Array<string> | null }> } };

export type AppInquiriesQueryVariables = Exact<{
  filter?: InputMaybe<InquiryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppInquiriesQuery = { inquiries: { totalCount: number | null, nodes: Array<{ id: string, code: string, wants: string, quantity: string | null, state: InquiryState, sentAt: string, dueAt: string, isLate: boolean, product: { id: string, name: string } | null, producer: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, OPEN: { totalCount: number | null }, LATE: { totalCount: number | null } };

export type AppInquiryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppInquiryQuery = { inquiry: { id: string, code: string, revision: number, state: InquiryState, source: InquirySource, wants: string, quantity: string | null, neededWhen: string | null, sentAt: string, dueAt: string, isLate: boolean, answeredAt: string | null, closedAt: string | null, outcome: InquiryOutcome | null, outcomeNote: string | null, buyer: { name: string, organisation: string | null, phone: string | null, email: string | null } | null, product: { id: string, slug: string, name: string } | null, producer: { id: string, name: string, contact: { phone: string | null } } | null, replies: Array<{ at: string, channel: ReplyChannel, content: string, byProducer: boolean, person: { id: string, name: string } | null }> } | null };

export type AppBuyerRequestsQueryVariables = Exact<{
  state?: InputMaybe<BuyerRequestState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppBuyerRequestsQuery = { buyerRequests: { totalCount: number | null, nodes: Array<{ id: string, code: string, wants: string, quantity: string, unit: BaseUnit, rhythm: RequestRhythm, neededFrom: string | null, state: BuyerRequestState, createdAt: string, buyer: { name: string, organisation: string | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppBuyerRequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppBuyerRequestQuery = { buyerRequest: { id: string, code: string, revision: number, state: BuyerRequestState, wants: string, details: string | null, quantity: string, unit: BaseUnit, rhythm: RequestRhythm, months: Array<number>, minStars: number | null, neededFrom: string | null, outcome: InquiryOutcome | null, outcomeNote: string | null, buyer: { name: string, organisation: string | null, phone: string | null, email: string | null } | null, category: { id: string, name: string } | null, suggestions: Array<{ fit: number, coverageBasisPoints: number | null, monthlyCapacity: number | null, reasons: Array<SuggestionReason>, product: { id: string, slug: string, name: string, stars: number | null, supply: { monthlyCapacity: string | null, capacityUnit: string | null, seasonMonths: Array<number> }, producer: { id: string, name: string } | null, commune: { id: string, fullName: string } | null } | null }>, inquiries: { nodes: Array<{ id: string, state: InquiryState, isLate: boolean, product: { id: string } | null, producer: { id: string, name: string } | null }> } } | null };

export type AppBuyerRequestRecordMutationVariables = Exact<{
  input: BuyerRequestRecordInput;
}>;


export type AppBuyerRequestRecordMutation = { done: { request: { id: string } | null, userErrors: Array<{ code: BuyerRequestRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppInquiryReplyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryReplyInput;
}>;


export type AppInquiryReplyMutation = { done: { userErrors: Array<{ code: InquiryReplyErrorCode, message: string, field: Array<string> | null }> } };

export type AppInquiryCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryCloseInput;
}>;


export type AppInquiryCloseMutation = { done: { userErrors: Array<{ code: InquiryCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppInquiryReopenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryReopenInput;
}>;


export type AppInquiryReopenMutation = { done: { userErrors: Array<{ code: InquiryReopenErrorCode, message: string, field: Array<string> | null }> } };

export type AppInquirySpamMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: InquiryMarkSpamInput;
}>;


export type AppInquirySpamMutation = { done: { userErrors: Array<{ code: InquiryMarkSpamErrorCode, message: string, field: Array<string> | null }> } };

export type AppBuyerRequestPassOnMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: BuyerRequestPassOnInput;
}>;


export type AppBuyerRequestPassOnMutation = { done: { userErrors: Array<{ code: BuyerRequestPassOnErrorCode, message: string, field: Array<string> | null }> } };

export type AppBuyerRequestCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: BuyerRequestCloseInput;
}>;


export type AppBuyerRequestCloseMutation = { done: { userErrors: Array<{ code: BuyerRequestCloseErrorCode, message: string, field: Array<string> | null }> } };

export type AppListingChangesQueryVariables = Exact<{
  filter?: InputMaybe<ListingChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppListingChangesQuery = { listingChanges: { totalCount: number | null, nodes: Array<{ id: string, state: ListingChangeState, createdAt: string, note: string | null, product: { id: string, name: string, slug: string, producer: { id: string, name: string } | null, commune: { id: string, fullName: string } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, PENDING: { totalCount: number | null } };

export type AppSubmittedListingsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppSubmittedListingsQuery = { productListings: { totalCount: number | null, nodes: Array<{ id: string, slug: string, name: string, revision: number, submittedAt: string | null, summary: string | null, story: string | null, ingredients: string | null, image: { id: string, alt: string | null, url: string, width: number, height: number } | null, producer: { id: string, name: string } | null, commune: { id: string, fullName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppListingChangeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppListingChangeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { state: ListingChangeState, revision: number, baseVersion: number, createdAt: string, decidedAt: string | null, note: string | null, reason: string | null, id: string, proposer: { id: string, name: string } | null, decider: { id: string, name: string } | null, differences: Array<{ field: ListingField, before: string | null, proposed: string | null, current: string | null, moved: boolean }>, product: { id: string, slug: string, name: string, revision: number, producer: { id: string, name: string } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppProductVersionsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type AppProductVersionsQuery = { product: { id: string, slug: string, name: string, revision: number, status: ProductStatus, versions: { nodes: Array<{ number: number, cause: VersionCause, createdAt: string, status: ProductStatus, by: { id: string, name: string } | null }> } } | null };

export type AppProductVersionCompareQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type AppProductVersionCompareQuery = { productVersionCompare: { differences: Array<{ field: ListingField, before: string | null, after: string | null }> } | null };

export type AppListingAcceptMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeAcceptInput;
}>;


export type AppListingAcceptMutation = { done: { userErrors: Array<{ code: ListingChangeAcceptErrorCode, message: string, field: Array<string> | null }> } };

export type AppListingReturnMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ListingChangeReturnInput;
}>;


export type AppListingReturnMutation = { done: { userErrors: Array<{ code: ListingChangeReturnErrorCode, message: string, field: Array<string> | null }> } };

export type AppVersionRestoreMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductVersionRestoreInput;
}>;


export type AppVersionRestoreMutation = { done: { userErrors: Array<{ code: ProductVersionRestoreErrorCode, message: string, field: Array<string> | null }> } };

export type AppProductPublishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPublishInput;
}>;


export type AppProductPublishMutation = { done: { userErrors: Array<{ code: ProductPublishErrorCode, message: string, field: Array<string> | null }> } };

export type AppProductReturnMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductReturnInput;
}>;


export type AppProductReturnMutation = { done: { userErrors: Array<{ code: ProductReturnErrorCode, message: string, field: Array<string> | null }> } };

export type AppCriteriaPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppCriteriaPeriodsQuery = { criteriaSets: Array<{ code: string, name: string }>, assessmentPeriods: Array<{ id: string, year: number, periodKind: AssessmentPeriodKind, closedAt: string | null, reason: string | null }> };

export type AppMatrixQueryVariables = Exact<{
  year: Scalars['Int']['input'];
  setCode?: InputMaybe<Scalars['String']['input']>;
  periodKind: AssessmentPeriodKind;
}>;


export type AppMatrixQuery = { criteriaMatrix: { set: { code: string, name: string, legalBasis: string, criteriaCount: number | null, complete: boolean, criteria: Array<{ id: string, number: number, indicatorsComplete: boolean, name: string, part: { code: string, name: string } | null, priorities: Array<{ source: string }> }> }, rows: Array<{ communeGroup: string | null, metCriteria: number, commune: { code: string, fullName: string }, criteria: Array<{ verdict: IndicatorVerdict, metIndicators: number, knownIndicators: number, priority: { validFrom: string } | null, assessments: Array<{ verdict: IndicatorVerdict, status: IndicatorAssessmentStatus }> }>, changes: { boundaryBreak: { on: string } | null, changes: Array<{ kind: IndicatorChangeKind, indicator: { criterion: { number: number } | null } | null }> } }> } | null };

export type AppMeasuresQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type AppMeasuresQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { phase: SessionItemPhase, finalStar: number | null, finalReason: string | null, id: string, recusals: Array<{ reason: string, person: { id: string, name: string } | null }>, disqualifications: Array<{ reason: string, condition: { id: string, text: string } | null }> | null, conditionMarks: Array<{ sheets: number, condition: { id: string, text: string } | null }> | null, sheet: { id: string, conditions: Array<{ id: string, text: string }> } | null, submissions: Array<{ person: { id: string, name: string } | null }> | null, session: { id: string, members: Array<{ role: CouncilRole, scores: boolean, person: { id: string, name: string } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppRecuseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: MemberRecuseInput;
}>;


export type AppRecuseMutation = { done: { userErrors: Array<{ code: MemberRecuseErrorCode, message: string, field: Array<string> | null }> } };

export type AppRecusalEndMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: MemberRecusalEndInput;
}>;


export type AppRecusalEndMutation = { done: { userErrors: Array<{ code: MemberRecusalEndErrorCode, message: string, field: Array<string> | null }> } };

export type AppSheetReturnMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemSheetReturnInput;
}>;


export type AppSheetReturnMutation = { done: { userErrors: Array<{ code: SessionItemSheetReturnErrorCode, message: string, field: Array<string> | null }> } };

export type AppStarRecordMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemStarRecordInput;
}>;


export type AppStarRecordMutation = { done: { userErrors: Array<{ code: SessionItemStarRecordErrorCode, message: string, field: Array<string> | null }> } };

export type AppDisqualifyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemDisqualifyInput;
}>;


export type AppDisqualifyMutation = { done: { userErrors: Array<{ code: SessionItemDisqualifyErrorCode, message: string, field: Array<string> | null }> } };

export type AppDisqualificationWithdrawMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemDisqualificationWithdrawInput;
}>;


export type AppDisqualificationWithdrawMutation = { done: { userErrors: Array<{ code: SessionItemDisqualificationWithdrawErrorCode, message: string, field: Array<string> | null }> } };

export type AppMinutesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppMinutesQuery = { councilSession: { id: string, number: string, phase: SessionPhase, members: Array<{ role: CouncilRole, person: { id: string } | null }>, minutes: { version: number, revision: number, locked: boolean, lockedAt: string | null, reason: string | null, sections: Array<{ section: MinutesSection, title: string, text: string, shown: string }>, figures: Array<{ name: string, label: string, value: string | null }>, signedFile: { id: string, name: string, bytes: number, link: { url: string } | null } | null } | null } | null };

export type AppMinutesSaveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: MinutesSaveInput;
}>;


export type AppMinutesSaveMutation = { done: { userErrors: Array<{ code: MinutesSaveErrorCode, message: string, field: Array<string> | null }> } };

export type AppMinutesLockMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: MinutesLockInput;
}>;


export type AppMinutesLockMutation = { done: { userErrors: Array<{ code: MinutesLockErrorCode, message: string, field: Array<string> | null }> } };

export type AppMinutesReviseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: MinutesReviseInput;
}>;


export type AppMinutesReviseMutation = { done: { userErrors: Array<{ code: MinutesReviseErrorCode, message: string, field: Array<string> | null }> } };

export type AppMinutesSignedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: MinutesSignedFileAttachInput;
}>;


export type AppMinutesSignedMutation = { done: { userErrors: Array<{ code: MinutesSignedFileAttachErrorCode, message: string, field: Array<string> | null }> } };

export type AppPaperQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type AppPaperQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { position: number, productName: string | null, phase: SessionItemPhase, id: string, session: { id: string, number: string, rule: { paperBallots: boolean, remarkRule: RemarkRule, remarkCriteria: Array<string>, allowNoLevel: boolean } | null, members: Array<{ scores: boolean, person: { id: string, name: string } | null }> } | null, recusals: Array<{ person: { id: string } | null }>, sheet: { id: string, name: string, maxPoints: number, scoredCriteria: Array<{ id: string, key: string, code: string, name: string, maxPoints: number, options: Array<{ id: string, label: string, caseNumber: number | null, points: number, printed: boolean }> }> } | null, paperSheets: Array<{ id: string, state: PaperSheetState, checkMethod: PaperCheck, enteredAt: string, takenAt: string | null, refusalReason: string | null, member: { id: string, name: string } | null, enteredBy: { id: string, name: string } | null, checker: { id: string, name: string } | null, file: { id: string, name: string, link: { url: string } | null } | null, content: { total: number, opinion: string | null, answers: Array<{ remark: string | null, criterion: { id: string } | null, option: { id: string, label: string, points: number } | null }> } | null }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppPaperEnterMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PaperSheetEnterInput;
}>;


export type AppPaperEnterMutation = { done: { criterionIds: Array<string> | null, userErrors: Array<{ code: PaperSheetEnterErrorCode, message: string, field: Array<string> | null }> } };

export type AppPaperTakeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PaperSheetTakeInput;
}>;


export type AppPaperTakeMutation = { done: { userErrors: Array<{ code: PaperSheetTakeErrorCode, message: string, field: Array<string> | null }> } };

export type AppPaperConfirmMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PaperSheetConfirmInput;
}>;


export type AppPaperConfirmMutation = { done: { differingCriterionIds: Array<string> | null, totalDiffers: boolean | null, userErrors: Array<{ code: PaperSheetConfirmErrorCode, message: string, field: Array<string> | null }> } };

export type AppPaperRefuseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PaperSheetRefuseInput;
}>;


export type AppPaperRefuseMutation = { done: { userErrors: Array<{ code: PaperSheetRefuseErrorCode, message: string, field: Array<string> | null }> } };

export type AppPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type AppPasswordChangeMutation = { passwordChange: { viewer: { mustChangePassword: boolean } | null, userErrors: Array<{ code: PasswordChangeErrorCode, message: string, field: Array<string> | null }> } };

export type AppPeopleQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
}>;


export type AppPeopleQuery = { people: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, frozenAt: string | null, roles: Array<{ id: string, role: Role, revokedAt: string | null, validFrom: string, validTo: string | null, unit:
          | { id: string, fullName: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }> | null }> } };

export type AppPersonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  secret: Scalars['Boolean']['input'];
}>;


export type AppPersonQuery = { person: { id: string, name: string, revision: number, frozenAt: string | null, frozenReason: string | null, login?: string | null, email?: string | null, phone?: string | null, roles: Array<{ id: string, role: Role, revokedAt: string | null, validFrom: string, validTo: string | null, producerId: string | null, unit:
        | { id: string, fullName: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> | null, signIns?: Array<{ id: string, device: string | null, method: SignInMethod, state: SignInState, createdAt: string, lastUsedAt: string, current: boolean }> | null } | null };

export type AppPersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type AppPersonCreateMutation = { done: { person: { id: string } | null, userErrors: Array<{ code: PersonCreateErrorCode, message: string, field: Array<string> | null }> } };

export type AppPersonUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PersonUpdateInput;
}>;


export type AppPersonUpdateMutation = { done: { userErrors: Array<{ code: PersonUpdateErrorCode, message: string, field: Array<string> | null }> } };

export type AppPersonFreezeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PersonFreezeInput;
}>;


export type AppPersonFreezeMutation = { done: { userErrors: Array<{ code: PersonFreezeErrorCode, message: string, field: Array<string> | null }> } };

export type AppPersonUnfreezeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: PersonUnfreezeInput;
}>;


export type AppPersonUnfreezeMutation = { done: { userErrors: Array<{ code: PersonUnfreezeErrorCode, message: string, field: Array<string> | null }> } };

export type AppPasswordResetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppPasswordResetMutation = { done: { oneTimePassword: string | null, expiresAt: string | null, userErrors: Array<{ code: PasswordResetErrorCode, message: string, field: Array<string> | null }> } };

export type AppRoleGrantMutationVariables = Exact<{
  input: RoleGrantInput;
}>;


export type AppRoleGrantMutation = { done: { userErrors: Array<{ code: RoleGrantErrorCode, message: string, field: Array<string> | null }> } };

export type AppRoleRevokeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppRoleRevokeMutation = { done: { userErrors: Array<{ code: RoleRevokeErrorCode, message: string, field: Array<string> | null }> } };

export type AppSignInRevokeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppSignInRevokeMutation = { done: { userErrors: Array<{ code: SignInRevokeErrorCode, message: string, field: Array<string> | null }> } };

export type AppPrepareQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppPrepareQuery = { councilSession: { id: string, number: string, heldOn: string, startsAt: string | null, place: string, phase: SessionPhase, rubricVersion: { id: string, number: string, title: string } | null, rule: { version: number, reason: string, opening: SessionOpeningMode, quorumNumerator: number, quorumDenominator: number, chairRequired: boolean, viceChairStandsIn: boolean, recusedCountForQuorum: boolean, spreadLimit: string, rescoringRounds: number, changeReasons: boolean, remarkRule: RemarkRule, allowNoLevel: boolean, paperBallots: boolean, paperCheck: PaperCheck, selfScoreShown: boolean, discussionData: DiscussionAudience, resultsAtClose: boolean, resultsAtItemRelease: boolean, sheetsAfterRelease: SheetAudience, namesAfterRelease: boolean, flagCountsAtClose: boolean, finalStarMayDiffer: boolean, sizeMin: number, sizeMax: number } | null, council: { id: string, name: string, decisionNumber: string, decisionDate: string, rule: { version: number, reason: string, opening: SessionOpeningMode, quorumNumerator: number, quorumDenominator: number, chairRequired: boolean, viceChairStandsIn: boolean, recusedCountForQuorum: boolean, spreadLimit: string, rescoringRounds: number, changeReasons: boolean, remarkRule: RemarkRule, allowNoLevel: boolean, paperBallots: boolean, paperCheck: PaperCheck, selfScoreShown: boolean, discussionData: DiscussionAudience, resultsAtClose: boolean, resultsAtItemRelease: boolean, sheetsAfterRelease: SheetAudience, namesAfterRelease: boolean, flagCountsAtClose: boolean, finalStarMayDiffer: boolean, sizeMin: number, sizeMax: number } | null, province: { id: string } | null, district: { id: string } | null } | null, members: Array<{ role: CouncilRole, scores: boolean, attendance: Attendance, person: { id: string, name: string } | null }>, items: Array<{ id: string, position: number, productName: string | null, phase: SessionItemPhase, sheet: { id: string, name: string } | null, dossier: { id: string, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null } | null }> } | null };

export type AppCandidatesQueryVariables = Exact<{
  unitId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
}>;


export type AppCandidatesQuery = { councilCandidates: Array<{ id: string, name: string }> };

export type AppAcceptedDossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type AppAcceptedDossiersQuery = { dossiers: { totalCount: number | null, nodes: Array<{ id: string, productName: string, receiptNumber: string | null, acceptedAt: string | null, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null }> } };

export type AppNewSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type AppNewSessionQuery = { councils: { nodes: Array<{ id: string, name: string, decisionNumber: string, level: CouncilLevel }> }, rubricVersions: Array<{ id: string, number: string, title: string, effectiveFrom: string, effectiveTo: string | null }>, councilSessions: { nodes: Array<{ id: string, number: string, heldOn: string, place: string, startsAt: string | null, council: { id: string, name: string } | null }> } };

export type AppSessionCreateMutationVariables = Exact<{
  input: CouncilSessionCreateInput;
}>;


export type AppSessionCreateMutation = { done: { session: { id: string } | null, userErrors: Array<{ code: CouncilSessionCreateErrorCode, message: string, field: Array<string> | null }> } };

export type AppSessionCloneMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionCloneInput;
}>;


export type AppSessionCloneMutation = { done: { session: { id: string } | null, ruleDifferences: Array<{ setting: string, before: string, after: string }> | null, userErrors: Array<{ code: CouncilSessionCloneErrorCode, message: string, field: Array<string> | null }> } };

export type AppMemberAddMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionAddMemberInput;
}>;


export type AppMemberAddMutation = { done: { userErrors: Array<{ code: CouncilSessionAddMemberErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemAddMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionAddItemInput;
}>;


export type AppItemAddMutation = { done: { userErrors: Array<{ code: CouncilSessionAddItemErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemMoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemMoveInput;
}>;


export type AppItemMoveMutation = { done: { userErrors: Array<{ code: SessionItemMoveErrorCode, message: string, field: Array<string> | null }> } };

export type AppItemRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SessionItemRemoveInput;
}>;


export type AppItemRemoveMutation = { done: { userErrors: Array<{ code: SessionItemRemoveErrorCode, message: string, field: Array<string> | null }> } };

export type AppRuleSetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilRuleSetInput;
}>;


export type AppRuleSetMutation = { done: { rule: { version: number } | null, userErrors: Array<{ code: CouncilRuleSetErrorCode, message: string, field: Array<string> | null }> } };

export type AppRuleChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionRuleChangeInput;
}>;


export type AppRuleChangeMutation = { done: { userErrors: Array<{ code: CouncilSessionRuleChangeErrorCode, message: string, field: Array<string> | null }> } };

export type AppPrintMutationVariables = Exact<{
  input: DocumentPrintInput;
}>;


export type AppPrintMutation = { done: { document: { id: string } | null, userErrors: Array<{ code: DocumentPrintErrorCode, message: string, field: Array<string> | null }> } };

export type AppPrintedQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppPrintedQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { state: DocumentState, progress: number, number: string, draft: boolean, id: string, file: { id: string, name: string, bytes: number, link: { url: string } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppProductGridQueryVariables = Exact<{
  filter?: InputMaybe<ProductGridFilter>;
  orderBy: ProductGridOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppProductGridQuery = { productGrid: { totalCount: number | null, nodes: Array<{ papers: { count: number, photo: boolean, story: boolean, english: boolean, contract: boolean }, lastSales: { id: string, amount: number, period: { name: string } } | null, product: { id: string, slug: string, name: string, stars: number | null, validity: ProductValidity, certifiedUntil: string | null, producer: { id: string, name: string, kind: ProducerKind, contact: { phone: string | null } } | null, commune: { id: string, fullName: string } | null, group: { id: string, name: string } | null, price: { amount: number, unit: string, updatedOn: string } | null, supply: { monthlyCapacity: string | null, capacityUnit: string | null } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppGridChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppGridChoicesQuery = { productGroups: Array<{ id: string, code: string, name: string }>, savedViews: Array<{ id: string, name: string, own: boolean, shared: boolean, ownerName: string | null, revision: number, columns: Array<ProductGridColumn>, orderBy: ProductGridOrder, filter: { query: string | null, stars: Array<number> | null, validity: ValidityFilter | null, groupCode: Array<string> | null, communeCode: Array<string> | null, producerKind: Array<ProducerKind> | null, hasPrice: boolean | null, hasCapacity: boolean | null, endingWithinDays: number | null, priceFrom: number | null, priceUntil: number | null } }> };

export type AppSavedViewSaveMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type AppSavedViewSaveMutation = { done: { view: { id: string, name: string } | null, userErrors: Array<{ code: SavedViewSaveErrorCode, message: string, field: Array<string> | null }> } };

export type AppSavedViewRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppSavedViewRemoveMutation = { done: { userErrors: Array<{ code: SavedViewRemoveErrorCode, message: string, field: Array<string> | null }> } };

export type AppTradeExportMutationVariables = Exact<{
  input: TradeExportInput;
}>;


export type AppTradeExportMutation = { done: { rowCount: number | null, file: { id: string, name: string, bytes: number, link: { url: string } | null } | null, userErrors: Array<{ code: TradeExportErrorCode, message: string, field: Array<string> | null }> } };

export type AppProjectorQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AppProjectorQuery = { councilSession: { id: string, number: string, phase: SessionPhase, rubricVersion: { id: string, starRanges: Array<{ star: number, minPoints: number, maxPoints: number }> } | null, items: Array<{ id: string, position: number, productName: string | null, phase: SessionItemPhase, openedAt: string | null, releasedAt: string | null, finalStar: number | null, dossier: { id: string, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null, product: { id: string, image: { id: string, url: string } | null } | null } | null, result: { average: string, sheetCount: number, minTotal: number, maxTotal: number, proposedStar: number, failedMinima: Array<{ criterion: { id: string, code: string } | null }>, parts: Array<{ partCode: string, pointsSum: number, maxPoints: number }> } | null, sheets: Array<{ number: number, total: number }> | null }> } | null };

export type AppRubricVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppRubricVersionsQuery = { rubricVersions: Array<{ id: string, number: string, code: string, title: string, signedOn: string, effectiveFrom: string, effectiveTo: string | null, confidence: string, source: string, maxPoints: number, contentHash: string, starRanges: Array<{ star: number, level: string | null, minPoints: number, maxPoints: number, maxInclusive: boolean, certified: boolean, article: string | null }>, doubts: Array<{ kind: RubricDoubtKind, place: string, text: string, printed: string | null, used: string | null, blocksUse: boolean }>, sheets: Array<{ id: string, number: number, name: string, groupName: string | null, usable: boolean, unusableReason: string | null }> }> };

export type AppRubricSheetQueryVariables = Exact<{
  version: Scalars['String']['input'];
  number: Scalars['Int']['input'];
}>;


export type AppRubricSheetQuery = { rubricSheet: { id: string, number: number, name: string, groupName: string | null, maxPoints: number, leadMinistries: Array<string>, usable: boolean, unusableReason: string | null, conditions: Array<{ id: string, kind: RubricConditionKind, text: string }>, parts: Array<{ code: string, name: string, maxPoints: number, sections: Array<{ code: string, name: string, maxPoints: number, notes: Array<string>, criteria: Array<{ id: string, code: string, name: string, maxPoints: number, scored: boolean, notes: Array<string>, criteria: Array<{ id: string, code: string, name: string, maxPoints: number, scored: boolean, notes: Array<string>, criteria: Array<{ id: string, code: string, name: string, maxPoints: number, scored: boolean, notes: Array<string>, minima: Array<{ star: number, points: number }>, options: Array<{ id: string, label: string, caseLabel: string | null, points: number, printed: boolean }> }>, minima: Array<{ star: number, points: number }>, options: Array<{ id: string, label: string, caseLabel: string | null, points: number, printed: boolean }> }>, minima: Array<{ star: number, points: number }>, options: Array<{ id: string, label: string, caseLabel: string | null, points: number, printed: boolean }> }> }> }> } | null };

export type RubricTreeFragment = { id: string, code: string, name: string, maxPoints: number, scored: boolean, notes: Array<string>, minima: Array<{ star: number, points: number }>, options: Array<{ id: string, label: string, caseLabel: string | null, points: number, printed: boolean }> };

export type AppSalesQueryVariables = Exact<{
  filter?: InputMaybe<SalesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppSalesQuery = { salesRecords: { totalCount: number | null, nodes: Array<{ id: string, amount: number, quantity: string | null, unit: string | null, channel: SalesChannel, source: SalesSource, note: string | null, period: { name: string, from: string }, product: { id: string, slug: string, name: string, producer: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AppSalesPreviewQueryVariables = Exact<{
  rows: Array<SalesPasteRowInput> | SalesPasteRowInput;
}>;


export type AppSalesPreviewQuery = { salesPastePreview: { confirmation: string, newCount: number, changedCount: number, errorCount: number, rows: Array<{ position: number, state: SalesPasteRowState, column: string | null, reason: string | null, amount: number | null, amountBefore: number | null, quantity: string | null, quantityBefore: string | null, unit: string | null, channel: SalesChannel | null, source: SalesSource | null, period: { name: string } | null, product: { id: string, name: string } | null }> } };

export type AppSalesPasteMutationVariables = Exact<{
  input: SalesPasteInput;
}>;


export type AppSalesPasteMutation = { done: { storedCount: number | null, paste: { id: string } | null, userErrors: Array<{ code: SalesPasteErrorCode, message: string, field: Array<string> | null }> } };

export type AppSalesUndoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SalesPasteUndoInput;
}>;


export type AppSalesUndoMutation = { done: { undoneCount: number | null, userErrors: Array<{ code: SalesPasteUndoErrorCode, message: string, field: Array<string> | null }> } };

export type AppScoreSheetQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
}>;


export type AppScoreSheetQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { position: number, productName: string | null, phase: SessionItemPhase, round: number, id: string, session: { id: string, number: string, phase: SessionPhase, rule: { remarkRule: RemarkRule, remarkCriteria: Array<string>, allowNoLevel: boolean, changeReasons: boolean } | null } | null, dossier: { id: string, commune: { id: string, name: string } | null, producer: { id: string, name: string } | null, evidence: Array<{ id: string, title: string, reference: string | null, issuedOn: string | null, expired: boolean, url: string | null, file: { id: string, name: string, mediaType: string, bytes: number, pages: number | null, sha256: string } | null, links: Array<{ pageFrom: number | null, pageTo: number | null, criterion: { id: string } | null }> }>, selfScores: Array<{ claim: string | null, criterion: { id: string } | null, option: { id: string } | null }> } | null, sheet: { id: string, name: string, maxPoints: number, conditions: Array<{ id: string, kind: RubricConditionKind, text: string, criterion: { id: string } | null }>, parts: Array<{ code: string, name: string, maxPoints: number, sections: Array<{ code: string, name: string, criteria: Array<{ id: string, criteria: Array<{ id: string, criteria: Array<{ id: string }> }> }> }> }>, scoredCriteria: Array<{ id: string, key: string, code: string, name: string, maxPoints: number, notes: Array<string>, options: Array<{ id: string, label: string, caseLabel: string | null, caseNumber: number | null, points: number, printed: boolean }> }> } | null, mySheet: { id: string, state: ScoreSheetState, version: number, revision: number, updatedAt: string, submittedAt: string | null, opinion: string | null, answers: Array<{ remark: string | null, flagged: boolean, revision: number, criterion: { id: string } | null, option: { id: string } | null }>, conditionMarks: Array<{ remark: string | null, condition: { id: string } | null }>, changes: Array<{ reason: string | null, criterion: { id: string } | null, before: { id: string } | null }>, receipt: { code: string, number: string, submittedAt: string, total: number } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AppScoreSheetSaveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSaveInput;
}>;


export type AppScoreSheetSaveMutation = { scoreSheetSave: { sheet: { id: string, state: ScoreSheetState, revision: number, answers: Array<{ remark: string | null, flagged: boolean, revision: number, criterion: { id: string } | null, option: { id: string } | null }> } | null, conflicts: Array<{ criterion: { id: string } | null, stored: { remark: string | null, flagged: boolean, revision: number, option: { id: string } | null } | null }> | null, userErrors: Array<{ code: ScoreSheetSaveErrorCode, message: string, field: Array<string> | null }> } };

export type AppScoreSheetExplainMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetExplainInput;
}>;


export type AppScoreSheetExplainMutation = { scoreSheetExplain: { userErrors: Array<{ code: ScoreSheetExplainErrorCode, message: string, field: Array<string> | null }> } };

export type AppScoreSheetSubmitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSubmitInput;
}>;


export type AppScoreSheetSubmitMutation = { scoreSheetSubmit: { criterionIds: Array<string> | null, serverTotal: number | null, sheet: { id: string, state: ScoreSheetState, submittedAt: string | null, receipt: { code: string, number: string, submittedAt: string, total: number } | null } | null, userErrors: Array<{ code: ScoreSheetSubmitErrorCode, message: string, field: Array<string> | null }> } };

export type AppHolidaysQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type AppHolidaysQuery = { publicHolidays: Array<{ day: string, name: string, english: string, kind: HolidayKind, source: string, checked: boolean }> };

export type AppFailedMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppFailedMailsQuery = { failedMails: { nodes: Array<{ noticeId: string, event: string, personName: string, failure: string, attempts: number, createdAt: string }> } };

export type AppSynonymsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppSynonymsQuery = { searchSynonyms: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, terms: Array<string>, finds: Array<string>, note: string | null, active: boolean, revision: number }> } };

export type AppHolidaySetMutationVariables = Exact<{
  input: PublicHolidaySetInput;
}>;


export type AppHolidaySetMutation = { done: { userErrors: Array<{ code: PublicHolidaySetErrorCode, message: string, field: Array<string> | null }> } };

export type AppHolidayRemoveMutationVariables = Exact<{
  input: PublicHolidayRemoveInput;
}>;


export type AppHolidayRemoveMutation = { done: { userErrors: Array<{ code: PublicHolidayRemoveErrorCode, message: string, field: Array<string> | null }> } };

export type AppMailResendMutationVariables = Exact<{
  input: NoticeMailResendInput;
}>;


export type AppMailResendMutation = { done: { queued: number | null, userErrors: Array<{ code: NoticeMailResendErrorCode, message: string, field: Array<string> | null }> } };

export type AppSynonymSaveMutationVariables = Exact<{
  input: SearchSynonymSaveInput;
}>;


export type AppSynonymSaveMutation = { done: { userErrors: Array<{ code: SearchSynonymSaveErrorCode, message: string, field: Array<string> | null }> } };

export type AppTradeStatisticsQueryVariables = Exact<{
  by: TradeStatisticsBy;
  filter: TradeStatisticsFilter;
}>;


export type AppTradeStatisticsQuery = { tradeStatistics: { lines: Array<{ key: string | null, name: string, products: number, producers: number, events: number | null, booths: number | null, contracts: number | null, memoranda: number | null, contractValue: number | null, sales: number }>, total: { key: string | null, name: string, products: number, producers: number, events: number | null, booths: number | null, contracts: number | null, memoranda: number | null, contractValue: number | null, sales: number } } };

export type AppTradeStatisticsRowsQueryVariables = Exact<{
  by: TradeStatisticsBy;
  figure: TradeStatisticsFigure;
  filter: TradeStatisticsFilter;
  line?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppTradeStatisticsRowsQuery = { tradeStatisticsRows: { totalCount: number | null, nodes: Array<{ product: { id: string, slug: string, name: string } | null, producer: { id: string, name: string } | null, event: { id: string, name: string, startsOn: string } | null, contract: { id: string, number: string | null, signedOn: string, valueAmount: number | null, buyer: { id: string, name: string } | null } | null, sale: { id: string, amount: number, channel: SalesChannel, period: { name: string }, product: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type StatisticsLineFragment = { key: string | null, name: string, products: number, producers: number, events: number | null, booths: number | null, contracts: number | null, memoranda: number | null, contractValue: number | null, sales: number };

export type AppViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AppViewerQuery = { viewer: { login: string, mustChangePassword: boolean, person: { id: string, name: string }, roles: Array<{ id: string, role: Role, revokedAt: string | null, validFrom: string, validTo: string | null, unit:
        | { __typename: 'Commune' }
        | { __typename: 'District' }
        | { __typename: 'Province' }
       | null }> } | null };

export const AppAcceptedDossiersDocument = { id: '6c3f691db80a7a6437eadb9a68ae088925d0084717090347e72562bd24645725', name: 'AppAcceptedDossiers' } as Listed<AppAcceptedDossiersQuery, AppAcceptedDossiersQueryVariables>;
export const AppApplicationDecideDocument = { id: '3bbfe0f69362ceb63892fc2103dd442f33663a4afaf39c2bbbc7af524648d1bc', name: 'AppApplicationDecide' } as Listed<AppApplicationDecideMutation, AppApplicationDecideMutationVariables>;
export const AppAttendanceDocument = { id: 'de75dc7ac6e5105d62809161eace07b5d4ce8586f60eb600fdd4b1b4797d64ea', name: 'AppAttendance' } as Listed<AppAttendanceMutation, AppAttendanceMutationVariables>;
export const AppAuditDocument = { id: '21cc9a0c9ee7d65a9620a39958ea60ba46081faac69f4dfc3957f4d3e93d1012', name: 'AppAudit' } as Listed<AppAuditQuery, AppAuditQueryVariables>;
export const AppBuyerCreateDocument = { id: '79ccb9a728e479d0b913e80ebc03dd71984346d036b1a3b830a58e850e56a852', name: 'AppBuyerCreate' } as Listed<AppBuyerCreateMutation, AppBuyerCreateMutationVariables>;
export const AppBuyerRequestCloseDocument = { id: '3f2887173430e914ecf66eb53c395822f34610ad0c68dc5e0735510ea8d0421b', name: 'AppBuyerRequestClose' } as Listed<AppBuyerRequestCloseMutation, AppBuyerRequestCloseMutationVariables>;
export const AppBuyerRequestDocument = { id: '7198c37007ac1a5b0c7b4a5543dffbfc47f592e6b94af6238e4ac343d9315159', name: 'AppBuyerRequest' } as Listed<AppBuyerRequestQuery, AppBuyerRequestQueryVariables>;
export const AppBuyerRequestPassOnDocument = { id: '57fecf6803573c18839d75390b97d6d92375aefde7ed3fe402800baffed96f2f', name: 'AppBuyerRequestPassOn' } as Listed<AppBuyerRequestPassOnMutation, AppBuyerRequestPassOnMutationVariables>;
export const AppBuyerRequestRecordDocument = { id: '70af9582d522debbfd489c90b110fef7962fdc61cb282ece0d98ea40f0b12a21', name: 'AppBuyerRequestRecord' } as Listed<AppBuyerRequestRecordMutation, AppBuyerRequestRecordMutationVariables>;
export const AppBuyerRequestsDocument = { id: '7ecac792d0f3b3013e20050289b174cc91e01c44444b2082fa5d47625ca5c617', name: 'AppBuyerRequests' } as Listed<AppBuyerRequestsQuery, AppBuyerRequestsQueryVariables>;
export const AppBuyersDocument = { id: 'f6a69119432a21321a4de69b5b61c022fb53637c140d9ebd4997301ecdcd53c7', name: 'AppBuyers' } as Listed<AppBuyersQuery, AppBuyersQueryVariables>;
export const AppCandidatesDocument = { id: '29da3cb511f8286ab0f5dadeb175da59c3eea641adb6e43376b4e73eefba1c84', name: 'AppCandidates' } as Listed<AppCandidatesQuery, AppCandidatesQueryVariables>;
export const AppCertificateDocument = { id: 'ca887a7908136a0567f36b2922ad930845d2f7509314283fa5be5b773cdaf523', name: 'AppCertificate' } as Listed<AppCertificateQuery, AppCertificateQueryVariables>;
export const AppCertificateExpiryDocument = { id: 'c3a24f0b9a5f78ca79e46d5ffd682808228ca6851680ab4276672d0161ee6edd', name: 'AppCertificateExpiry' } as Listed<AppCertificateExpiryQuery, AppCertificateExpiryQueryVariables>;
export const AppCertificateExtendDocument = { id: '8961f91ed28c33c14afe96df1d86fc7006d45bc8be89f0601128a10b748a3b7c', name: 'AppCertificateExtend' } as Listed<AppCertificateExtendMutation, AppCertificateExtendMutationVariables>;
export const AppCertificateExtensionEndDocument = { id: '2c619b29a84a32bfdfc25dbc748c2a171663032fa85d577b7d34bd0819000717', name: 'AppCertificateExtensionEnd' } as Listed<AppCertificateExtensionEndMutation, AppCertificateExtensionEndMutationVariables>;
export const AppCertificateInspectionsDocument = { id: '80116507506ae20ff7e56a65635a6284a3bb0ab31e250459ee26ed3a63ccb888', name: 'AppCertificateInspections' } as Listed<AppCertificateInspectionsQuery, AppCertificateInspectionsQueryVariables>;
export const AppCertificateRevokeDocument = { id: '72a28cf1ddb049d8853778f2e24c09c57d68335ff3a9107900cbacfafffb9b93', name: 'AppCertificateRevoke' } as Listed<AppCertificateRevokeMutation, AppCertificateRevokeMutationVariables>;
export const AppCertificateSourceCheckDocument = { id: '650407b71d93bdf772e167944b9c7d262fe6c0d409a23db47936b12fb0069563', name: 'AppCertificateSourceCheck' } as Listed<AppCertificateSourceCheckMutation, AppCertificateSourceCheckMutationVariables>;
export const AppCertificatesDocument = { id: '55b47bfc9a874c86f93ae8699951dbbae4ed52572dd61c39745537862972e29a', name: 'AppCertificates' } as Listed<AppCertificatesQuery, AppCertificatesQueryVariables>;
export const AppCommuneResultsDocument = { id: '625e94ee5aed739eac3f7aca5f81a0f09361623aced9490f9aa30e78dacdc4d1', name: 'AppCommuneResults' } as Listed<AppCommuneResultsQuery, AppCommuneResultsQueryVariables>;
export const AppCommuneTargetsDocument = { id: '6b8b9a2633c0e89f6130e853dadfb223ee5498a6ba0705a74a8904dd7c158e0d', name: 'AppCommuneTargets' } as Listed<AppCommuneTargetsQuery, AppCommuneTargetsQueryVariables>;
export const AppCommuneWorkDocument = { id: 'f4bd7d4d2f225a72f457db88b2bfd152aac3a99db2879f8eb0f45a39c79b2181', name: 'AppCommuneWork' } as Listed<AppCommuneWorkQuery, AppCommuneWorkQueryVariables>;
export const AppCommunesDocument = { id: '7c1251bb313712569388c015b3a77f606daf8c109b6d7302c8d70978f82e99c9', name: 'AppCommunes' } as Listed<AppCommunesQuery, AppCommunesQueryVariables>;
export const AppCommunesOnDocument = { id: '93e0f874ba385e6531b2e68a94dfc477ac898213cc6f47a1f549ee1eb095607c', name: 'AppCommunesOn' } as Listed<AppCommunesOnQuery, AppCommunesOnQueryVariables>;
export const AppConflictDeclareDocument = { id: '47362f9644a6c481de1641223cefe1d4de1f0198f25b0e4178599807046027fb', name: 'AppConflictDeclare' } as Listed<AppConflictDeclareMutation, AppConflictDeclareMutationVariables>;
export const AppContractDocument = { id: 'd3c6518db9ae39beb882333f71f696fefeeba80f9c0d25f8836de9a8c6a1b1d0', name: 'AppContract' } as Listed<AppContractQuery, AppContractQueryVariables>;
export const AppContractEndDocument = { id: '01a2f769f1f9cf46a8ad9a2189f74bed2fb8ef951df99cca894997e94be7f80c', name: 'AppContractEnd' } as Listed<AppContractEndMutation, AppContractEndMutationVariables>;
export const AppContractRecordDocument = { id: '6e6e81e424bc907ede332fd849bb18cb78765f1f9baf63a3e1a414e1b41793dd', name: 'AppContractRecord' } as Listed<AppContractRecordMutation, AppContractRecordMutationVariables>;
export const AppContractsDocument = { id: 'f490c8b3474809bbcf47f0c619af0e0d0f0748eaea2562884d2243b8c23a0a5f', name: 'AppContracts' } as Listed<AppContractsQuery, AppContractsQueryVariables>;
export const AppControlDocument = { id: '2eef1097bbb205a9fd0b4601ed1d4331534ca53e34c1306d6f16d84d618838f3', name: 'AppControl' } as Listed<AppControlQuery, AppControlQueryVariables>;
export const AppCouncilSessionDocument = { id: 'bd25c89b1350439f5f7519454507582f433d8bf0f13a0ab310c7e85b13e55cf1', name: 'AppCouncilSession' } as Listed<AppCouncilSessionQuery, AppCouncilSessionQueryVariables>;
export const AppCouncilSessionsDocument = { id: '7d7743ee5f9c0897d3652eaf0687122f3c454338cfca5baef50b5e77f2788921', name: 'AppCouncilSessions' } as Listed<AppCouncilSessionsQuery, AppCouncilSessionsQueryVariables>;
export const AppCriteriaPeriodsDocument = { id: '009cd20782ee1f78c05345a218743c0f1c52335d450819b49838bb43cdee9398', name: 'AppCriteriaPeriods' } as Listed<AppCriteriaPeriodsQuery, AppCriteriaPeriodsQueryVariables>;
export const AppCuratedListDocument = { id: '5ded78f92e9dc10e7d2e32c42a37246b00c3507aeb3e5e03af20a101c006eb62', name: 'AppCuratedList' } as Listed<AppCuratedListQuery, AppCuratedListQueryVariables>;
export const AppCuratedListsDocument = { id: 'ca43e7bacf214a23c416d0bf76d190f999631b7b933d3d558153d44c58388d81', name: 'AppCuratedLists' } as Listed<AppCuratedListsQuery, AppCuratedListsQueryVariables>;
export const AppDeliveryRecordDocument = { id: 'd9d568a2cedcada9800f46f6e4f197d99652ed4c34594babb6ab93db429f3bcc', name: 'AppDeliveryRecord' } as Listed<AppDeliveryRecordMutation, AppDeliveryRecordMutationVariables>;
export const AppDeskChangesDocument = { id: '39167324804c1df768a1a32d56a44068e7fd567caf907c8ed8d2e1a60799bf72', name: 'AppDeskChanges' } as Listed<AppDeskChangesQuery, AppDeskChangesQueryVariables>;
export const AppDeskDeadlinesDocument = { id: '3c91bed2b6b2cf87bbbba0463de5f4bd1d7605797b40877568082db3c97fb5df', name: 'AppDeskDeadlines' } as Listed<AppDeskDeadlinesQuery, AppDeskDeadlinesQueryVariables>;
export const AppDeskDifficultiesDocument = { id: '168139d069876c2ef076c9c7db10267a209596130633ad4a97f13845a9c096e6', name: 'AppDeskDifficulties' } as Listed<AppDeskDifficultiesQuery, AppDeskDifficultiesQueryVariables>;
export const AppDeskDossiersDocument = { id: 'e6f0f79ae3a8f2ff4838d941405ab093e73a3d286b4f20d6e234dfbd462e664f', name: 'AppDeskDossiers' } as Listed<AppDeskDossiersQuery, AppDeskDossiersQueryVariables>;
export const AppDeskDutiesDocument = { id: '7811472ed64e4db33ebff3365d96587db3c351d6c9a88aeb6e0916c6a439b3aa', name: 'AppDeskDuties' } as Listed<AppDeskDutiesQuery, AppDeskDutiesQueryVariables>;
export const AppDeskExpiryDocument = { id: '57d5afc53222c0983b20603d5d30fc7974d0ae637ee1b7df6457dad48b010784', name: 'AppDeskExpiry' } as Listed<AppDeskExpiryQuery, AppDeskExpiryQueryVariables>;
export const AppDeskInquiriesDocument = { id: 'df168fd91dc229a2d0055710386a186ed8cb61bd1b59f075558fbaee400bc0be', name: 'AppDeskInquiries' } as Listed<AppDeskInquiriesQuery, AppDeskInquiriesQueryVariables>;
export const AppDeskMailsDocument = { id: 'a6826f83186110fea029d9bea54e26d0afe864741dd7df6846ce2adab93125f3', name: 'AppDeskMails' } as Listed<AppDeskMailsQuery, AppDeskMailsQueryVariables>;
export const AppDeskSurveysDocument = { id: '7d53a51489d03ceb22eea735afb405526ecbfa766f08ed960db75f27e4f3fee2', name: 'AppDeskSurveys' } as Listed<AppDeskSurveysQuery, AppDeskSurveysQueryVariables>;
export const AppDiscussionDocument = { id: '3b3965bb9781fa26216f49a027e92ba35799eee48f69bc057e38cdf40c519bd2', name: 'AppDiscussion' } as Listed<AppDiscussionQuery, AppDiscussionQueryVariables>;
export const AppDiscussionOpenDocument = { id: '4dbc649202707f5e21e68e883ced5468389b5f983785c6dc990c8f4786a0f865', name: 'AppDiscussionOpen' } as Listed<AppDiscussionOpenMutation, AppDiscussionOpenMutationVariables>;
export const AppDisqualificationWithdrawDocument = { id: 'bd239d5f337fc4d2ed8b3a0f51b8a2e0a4221d2b7e7f8e3262935353740d96dc', name: 'AppDisqualificationWithdraw' } as Listed<AppDisqualificationWithdrawMutation, AppDisqualificationWithdrawMutationVariables>;
export const AppDisqualifyDocument = { id: 'e801f861c2202ac8b0c3dd3c3abc7be4f5e6be48313079a9cda264d2d36fa183', name: 'AppDisqualify' } as Listed<AppDisqualifyMutation, AppDisqualifyMutationVariables>;
export const AppDossierAcceptDocument = { id: '076fc539aee1390c914098beecbef7b1d47b03a0c56b9bd0e3c19478ae75f901', name: 'AppDossierAccept' } as Listed<AppDossierAcceptMutation, AppDossierAcceptMutationVariables>;
export const AppDossierAdviceDocument = { id: '2610abb69a0eb4a40422d84cd35230ab786fcc2289821e6e81aaee2acd565624', name: 'AppDossierAdvice' } as Listed<AppDossierAdviceQuery, AppDossierAdviceQueryVariables>;
export const AppDossierAdviseDocument = { id: '703d4e00962bdb1d409778394c6a57def7f3a443ffe6311d61d613cfdeb2fd81', name: 'AppDossierAdvise' } as Listed<AppDossierAdviseMutation, AppDossierAdviseMutationVariables>;
export const AppDossierAssessDocument = { id: 'd2f12dc93327f3035a8a85d5376931dea19712b35167113e837136cdf0d8b347', name: 'AppDossierAssess' } as Listed<AppDossierAssessMutation, AppDossierAssessMutationVariables>;
export const AppDossierCheckDocument = { id: '7efefbf33dd67425205635ff49f95f93d58d97641e116cd5e04151242594b29c', name: 'AppDossierCheck' } as Listed<AppDossierCheckMutation, AppDossierCheckMutationVariables>;
export const AppDossierCommentDocument = { id: '9439ce8dd02e704ebba6dd563571865214dc0c45c5204692974f5d131d861939', name: 'AppDossierComment' } as Listed<AppDossierCommentMutation, AppDossierCommentMutationVariables>;
export const AppDossierCountsDocument = { id: '4db3a58a697d07fc564a26f32a48ac3481cb0375132904b69f8d9d4e3f3a6237', name: 'AppDossierCounts' } as Listed<AppDossierCountsQuery, AppDossierCountsQueryVariables>;
export const AppDossierDeadlinesDocument = { id: 'dc527845a3ae7b5ea1ea74094f1f988989ccc08aadde16a46f237aae6a7070fb', name: 'AppDossierDeadlines' } as Listed<AppDossierDeadlinesQuery, AppDossierDeadlinesQueryVariables>;
export const AppDossierDocument = { id: 'a4a7e61350c6484f820d2e73670fe6b27c0c1429666198e6663b2bc91dc5d39e', name: 'AppDossier' } as Listed<AppDossierQuery, AppDossierQueryVariables>;
export const AppDossierEvidenceDocument = { id: 'c2e9af899e31987a0254afb06f8245625534e244967e2952b683ed5cb851cb66', name: 'AppDossierEvidence' } as Listed<AppDossierEvidenceMutation, AppDossierEvidenceMutationVariables>;
export const AppDossierForwardDocument = { id: 'd0e63dea0e4075912f34b3220a138c9ddabb8be2855a4cd2dcd88511ab3b2e14', name: 'AppDossierForward' } as Listed<AppDossierForwardMutation, AppDossierForwardMutationVariables>;
export const AppDossierRequestAnswerDocument = { id: '2f98643f3fbfedaaf546f479937e57f22ee9aa9bc2c338a161dbee436ec7ddd0', name: 'AppDossierRequestAnswer' } as Listed<AppDossierRequestAnswerMutation, AppDossierRequestAnswerMutationVariables>;
export const AppDossierRequestDocument = { id: '3d25a45b7ec00c11c20ea098589add2ee0ecd4aee55e9299ff5658ea4dc1c1e5', name: 'AppDossierRequest' } as Listed<AppDossierRequestMutation, AppDossierRequestMutationVariables>;
export const AppDossierRequestWithdrawDocument = { id: '93f6ad764939d89f396c726e284ae3f039aff103c466922120008a94cf0f95aa', name: 'AppDossierRequestWithdraw' } as Listed<AppDossierRequestWithdrawMutation, AppDossierRequestWithdrawMutationVariables>;
export const AppDossierReturnDocument = { id: 'c585050a23e4b263a3ecc5ddccab276baa834023858bc7ae9a3853f37c7ab050', name: 'AppDossierReturn' } as Listed<AppDossierReturnMutation, AppDossierReturnMutationVariables>;
export const AppDossierSamplesDocument = { id: '80026a90a55a1b0216e15cb215d403ba5477cd548fa2735b58ccac08d20f9469', name: 'AppDossierSamples' } as Listed<AppDossierSamplesMutation, AppDossierSamplesMutationVariables>;
export const AppDossierTakeUpDocument = { id: '4e959eb497fc2acb3cd835fb7defb0c976bf7b6232c99d4356f208a90c326c43', name: 'AppDossierTakeUp' } as Listed<AppDossierTakeUpMutation, AppDossierTakeUpMutationVariables>;
export const AppDossierWorkDocument = { id: '1cc4e10bb6d50f221ddc2208c5b59cfa1d3572e42ff7a1beb8c59f29941d668d', name: 'AppDossierWork' } as Listed<AppDossierWorkQuery, AppDossierWorkQueryVariables>;
export const AppDossiersDocument = { id: 'b55753804ab6c501ec6caeb483f6c7b7a74959575336eab73b1cf0ab156b3d68', name: 'AppDossiers' } as Listed<AppDossiersQuery, AppDossiersQueryVariables>;
export const AppEntryDocument = { id: '174c1c53d530577f32ad4bdf0ac4be170e66674f5e0ef255355b446648f28ea6', name: 'AppEntry' } as Listed<AppEntryQuery, AppEntryQueryVariables>;
export const AppEventCallSaveDocument = { id: '63ec48adf5f471cbebd580880aca2e9b60e608a6ac346bc694b7b51d9e721f41', name: 'AppEventCallSave' } as Listed<AppEventCallSaveMutation, AppEventCallSaveMutationVariables>;
export const AppEventCreateDocument = { id: 'c8f2e6e8c3448f6c162ba4a4bcb565565b5ab611730af699e0f8594e26358136', name: 'AppEventCreate' } as Listed<AppEventCreateMutation, AppEventCreateMutationVariables>;
export const AppEventDocument = { id: '4a073238e6812b0f4ebf8ac76fad9cfe0ee9a3a52cf10b4f9fee19a798d5ce1d', name: 'AppEvent' } as Listed<AppEventQuery, AppEventQueryVariables>;
export const AppEventOutcomeDocument = { id: '64cee561f461c6c5a5685d7b5320c411759f66ddd618a62616733ea0d43fc106', name: 'AppEventOutcome' } as Listed<AppEventOutcomeMutation, AppEventOutcomeMutationVariables>;
export const AppEventUpdateDocument = { id: 'd4f926fa6adce6f8f7394e4452abbbd5287087c2032f67e830ae415de925be8e', name: 'AppEventUpdate' } as Listed<AppEventUpdateMutation, AppEventUpdateMutationVariables>;
export const AppEventsDocument = { id: '65343cf0738f9b2dff81ebe9227510ced5bf3aaa6db9fbc1c5aff17cb2aa2d67', name: 'AppEvents' } as Listed<AppEventsQuery, AppEventsQueryVariables>;
export const AppEvidenceLinksDocument = { id: '14b65e1b164b771a524541e363d98d8efdc95c5277c0f28703d9e0938d607d00', name: 'AppEvidenceLinks' } as Listed<AppEvidenceLinksQuery, AppEvidenceLinksQueryVariables>;
export const AppFailedMailsDocument = { id: 'f2b55d1c21e44b379980c76e07e0b5cf9b7dee110625e23baf6d8b95275ffb13', name: 'AppFailedMails' } as Listed<AppFailedMailsQuery, AppFailedMailsQueryVariables>;
export const AppFileFinishDocument = { id: 'f8176f7f549a506e2b418ce0dcf054de72822bfb23672c3c4852ef0f36c2d4be', name: 'AppFileFinish' } as Listed<AppFileFinishMutation, AppFileFinishMutationVariables>;
export const AppFileStartDocument = { id: 'adf3af22c81763870891cdd0d864582352d9a6e9b2d213eb4da331a1e45118ac', name: 'AppFileStart' } as Listed<AppFileStartMutation, AppFileStartMutationVariables>;
export const AppFindDocument = { id: '1122f2391f2df764ceac029254354129ff2e534609cdf4cc482deb36cf881bd5', name: 'AppFind' } as Listed<AppFindQuery, AppFindQueryVariables>;
export const AppGridChoicesDocument = { id: 'f139195d13680adcfc561dab456bad1c313a2f975fc8f4b0b7a10a183546730f', name: 'AppGridChoices' } as Listed<AppGridChoicesQuery, AppGridChoicesQueryVariables>;
export const AppHolidayRemoveDocument = { id: 'de8921de29e063df9c6565031bf976eb74ca998e88303d2a841853825b5a6250', name: 'AppHolidayRemove' } as Listed<AppHolidayRemoveMutation, AppHolidayRemoveMutationVariables>;
export const AppHolidaySetDocument = { id: '4b0f6b9799539f025b9102074b0f964716c033a4dc9c2d908967e9852f8c6985', name: 'AppHolidaySet' } as Listed<AppHolidaySetMutation, AppHolidaySetMutationVariables>;
export const AppHolidaysDocument = { id: 'a1ea0c9535cfefbf018cfee3cfe343452731d3ca6c66a3edd9634f038db1a4f0', name: 'AppHolidays' } as Listed<AppHolidaysQuery, AppHolidaysQueryVariables>;
export const AppInboxDocument = { id: '632e3f7aec87ec2ae25f19a9550a10a97301f37ae49cf51d1d9675429340b2d4', name: 'AppInbox' } as Listed<AppInboxQuery, AppInboxQueryVariables>;
export const AppIncomeLineDocument = { id: 'fc6e5aab6caf97bd28f6cce8ec316a0bab8980aea0a729744e89e038b0f23f73', name: 'AppIncomeLine' } as Listed<AppIncomeLineQuery, AppIncomeLineQueryVariables>;
export const AppInquiriesDocument = { id: 'd784a2f2093d31eb38ce90b94d6c0151bb1e64dfd8c4a6a0d83967d90c3063bb', name: 'AppInquiries' } as Listed<AppInquiriesQuery, AppInquiriesQueryVariables>;
export const AppInquiryCloseDocument = { id: 'f0df981a3c3c6e79831d47b3716d3f1bd2be2135584debb0845ddec8a77a711e', name: 'AppInquiryClose' } as Listed<AppInquiryCloseMutation, AppInquiryCloseMutationVariables>;
export const AppInquiryDocument = { id: '6bd70800b8bc449611510df46234bdf94d9bc443c8f111d6cfa066681dbc991c', name: 'AppInquiry' } as Listed<AppInquiryQuery, AppInquiryQueryVariables>;
export const AppInquiryReopenDocument = { id: '16a4e09b89d15e3d4489dbca01ec5d1932caceec7d97c8c8061c226e662d022c', name: 'AppInquiryReopen' } as Listed<AppInquiryReopenMutation, AppInquiryReopenMutationVariables>;
export const AppInquiryReplyDocument = { id: '21c220958c66455bf264aa7ed8c757a72c5e56c66650d2df87c05c1e5f655441', name: 'AppInquiryReply' } as Listed<AppInquiryReplyMutation, AppInquiryReplyMutationVariables>;
export const AppInquirySpamDocument = { id: '69e523a3334a34a24cb84953170a4637643ed02f932b80ad1893b249f9e93d63', name: 'AppInquirySpam' } as Listed<AppInquirySpamMutation, AppInquirySpamMutationVariables>;
export const AppItemAddDocument = { id: '2e830fcd5c48076ff42203482f88bbcd8b961ae7359fa86f7277d0ccbebfcf16', name: 'AppItemAdd' } as Listed<AppItemAddMutation, AppItemAddMutationVariables>;
export const AppItemCloseDocument = { id: '713622198b04baf1cf9133a7e05d02c68a5256a62ecb1e0b67b10dff57bc33d8', name: 'AppItemClose' } as Listed<AppItemCloseMutation, AppItemCloseMutationVariables>;
export const AppItemMoveDocument = { id: '66f950ebce3541e4a725618fe859e9564b33a750d8fdb2c0070380a6d3fc1f87', name: 'AppItemMove' } as Listed<AppItemMoveMutation, AppItemMoveMutationVariables>;
export const AppItemOpenDocument = { id: '31d34c92533e00d3f36224ff514fa2b224957f7ff35c3ce1bbd43a62bafd3ec0', name: 'AppItemOpen' } as Listed<AppItemOpenMutation, AppItemOpenMutationVariables>;
export const AppItemReleaseDocument = { id: '8028b918f58a7c30e569054a283681d88cc1dadc44fd8188772fcdde0ef9a91d', name: 'AppItemRelease' } as Listed<AppItemReleaseMutation, AppItemReleaseMutationVariables>;
export const AppItemRemoveDocument = { id: '5a42a0c0aab972886c84dd72d92e22c243ed8aba9cc3362719d2fc41ce0c5a49', name: 'AppItemRemove' } as Listed<AppItemRemoveMutation, AppItemRemoveMutationVariables>;
export const AppItemReopenDocument = { id: 'c921f5520ce72e656565fa9089027ab3b48a5a1bdca08b0b795de3ca39e58b20', name: 'AppItemReopen' } as Listed<AppItemReopenMutation, AppItemReopenMutationVariables>;
export const AppItemSpreadKeepDocument = { id: '25eeb68d3429f4b7e882ad5997f5d9b6289ff291a7e6300190938f2757d02dc7', name: 'AppItemSpreadKeep' } as Listed<AppItemSpreadKeepMutation, AppItemSpreadKeepMutationVariables>;
export const AppListCreateDocument = { id: '5e725e752c4c636e91f30e66a1639cf817c2d71084c4dfa47c70d083de00898d', name: 'AppListCreate' } as Listed<AppListCreateMutation, AppListCreateMutationVariables>;
export const AppListFreezeDocument = { id: '9f2005b8726dc076d4a206d8d894e909e3c5c6392cfdbb42f1723ab2d6dd6439', name: 'AppListFreeze' } as Listed<AppListFreezeMutation, AppListFreezeMutationVariables>;
export const AppListItemMoveDocument = { id: 'a1ebbeb92db632ea20f5eb59832d4f910b365998be4358259e718cbe1351b960', name: 'AppListItemMove' } as Listed<AppListItemMoveMutation, AppListItemMoveMutationVariables>;
export const AppListItemRemoveDocument = { id: 'eeb1179072741190c8b552c8f7e6e16febf49d3b784dd8e3d70d81477821b6a2', name: 'AppListItemRemove' } as Listed<AppListItemRemoveMutation, AppListItemRemoveMutationVariables>;
export const AppListItemUpdateDocument = { id: '1087cea1d361d04373a4ad739c98f386b57ce7eefb0585ad5c7a18049f189c26', name: 'AppListItemUpdate' } as Listed<AppListItemUpdateMutation, AppListItemUpdateMutationVariables>;
export const AppListItemsDocument = { id: '74bbbe5e031bc66aadcbc659cdecc0fea347f3631e8b94d75c15122eacac9cb3', name: 'AppListItems' } as Listed<AppListItemsQuery, AppListItemsQueryVariables>;
export const AppListItemsSetDocument = { id: '16d022fa9b4d5d0f304db22aaa73a9e662e80c502fb4dc3f9f99ea5fa8278beb', name: 'AppListItemsSet' } as Listed<AppListItemsSetMutation, AppListItemsSetMutationVariables>;
export const AppListPrintDocument = { id: '1ff097696bf0dd33c141ac556b230c9a5fdf8dfbae3fde82a5a67e49ff84e7a2', name: 'AppListPrint' } as Listed<AppListPrintMutation, AppListPrintMutationVariables>;
export const AppListShareDocument = { id: 'd96d0934d0c1624635e5cfae966c3339965f2b32eddf09b9e82949ca4c4aec70', name: 'AppListShare' } as Listed<AppListShareMutation, AppListShareMutationVariables>;
export const AppListShareRevokeDocument = { id: '74ae8730ee40c966252e98109eafcfd157a72951f147de2dc9271643bece9156', name: 'AppListShareRevoke' } as Listed<AppListShareRevokeMutation, AppListShareRevokeMutationVariables>;
export const AppListUnfreezeDocument = { id: 'f7d52380b2826d6ecdb69322405e036eaf01670636b8f74e809e4103766014b6', name: 'AppListUnfreeze' } as Listed<AppListUnfreezeMutation, AppListUnfreezeMutationVariables>;
export const AppListUpdateDocument = { id: '268672416835e8743d7406684904deb5f12084b93f8a9d4c65c0432e2629500f', name: 'AppListUpdate' } as Listed<AppListUpdateMutation, AppListUpdateMutationVariables>;
export const AppListingAcceptDocument = { id: 'c2031b02cc22bda236cc0d970b38d12a0b7c7ff3c5c002f569e2497ca1ceaef7', name: 'AppListingAccept' } as Listed<AppListingAcceptMutation, AppListingAcceptMutationVariables>;
export const AppListingChangeDocument = { id: '684596fc8f9800868f02e704edeaa51e8e2ed213d7d78cc1ba46f3bf3871c581', name: 'AppListingChange' } as Listed<AppListingChangeQuery, AppListingChangeQueryVariables>;
export const AppListingChangesDocument = { id: '8ce8473e5e9883a8a760a90e7aa17f7dc5248a2181d23f89b16fa5f92b5b3c54', name: 'AppListingChanges' } as Listed<AppListingChangesQuery, AppListingChangesQueryVariables>;
export const AppListingReturnDocument = { id: 'ceaa361a5790ff93d999e1ae41ba8fbe06141fbf003d2ce994fa3672d98de233', name: 'AppListingReturn' } as Listed<AppListingReturnMutation, AppListingReturnMutationVariables>;
export const AppMailResendDocument = { id: '99c37bd49ad47677258be92a4fcf6865b3fe2755467470b1e7f77743e4f01694', name: 'AppMailResend' } as Listed<AppMailResendMutation, AppMailResendMutationVariables>;
export const AppMatrixDocument = { id: '7e32517347b10680f08501f742d87c9469938a7c4e776215c395acde81499cce', name: 'AppMatrix' } as Listed<AppMatrixQuery, AppMatrixQueryVariables>;
export const AppMeasuresDocument = { id: 'dd632c23869d92e695daed8e1941927537ee1bf8c049598364f21dfdcfc7a7ed', name: 'AppMeasures' } as Listed<AppMeasuresQuery, AppMeasuresQueryVariables>;
export const AppMemberAddDocument = { id: '959626083de5a87aa3204b0b40157cec5318dee58cabc00d2707e54cbb8b049c', name: 'AppMemberAdd' } as Listed<AppMemberAddMutation, AppMemberAddMutationVariables>;
export const AppMinutesDocument = { id: '6fd27bf98d4d8a2651714fe2e16235983db46809359bd4b5944dd0f78607fe43', name: 'AppMinutes' } as Listed<AppMinutesQuery, AppMinutesQueryVariables>;
export const AppMinutesLockDocument = { id: 'eb83dc3f4b5bc3142f4a2a18d8822b8b9f3113d14b17e739e65fee5e546f42e1', name: 'AppMinutesLock' } as Listed<AppMinutesLockMutation, AppMinutesLockMutationVariables>;
export const AppMinutesReviseDocument = { id: 'cd3e12281b731dfd576becb594ca68497d139098158b2d414abce8253d75423b', name: 'AppMinutesRevise' } as Listed<AppMinutesReviseMutation, AppMinutesReviseMutationVariables>;
export const AppMinutesSaveDocument = { id: '0e33d11e9b3b539f43f8b55a8c0bfec0a5ed9dbddd6d1b1f580560fed7cddf92', name: 'AppMinutesSave' } as Listed<AppMinutesSaveMutation, AppMinutesSaveMutationVariables>;
export const AppMinutesSignedDocument = { id: 'cc2ef8a14b691612a9b7ba06d40e553c4f5563f606c50bd4388d1b73ed361dc7', name: 'AppMinutesSigned' } as Listed<AppMinutesSignedMutation, AppMinutesSignedMutationVariables>;
export const AppNewSessionDocument = { id: '18c96b01c34e7df37393fafe9cc535efc5de1350d082c51feff80ad113063090', name: 'AppNewSession' } as Listed<AppNewSessionQuery, AppNewSessionQueryVariables>;
export const AppNoticeReadAllDocument = { id: 'b8bcb6e5531fdd8e09722d9364cdc7b098ee3a42a5f0c628a826a53e754994bc', name: 'AppNoticeReadAll' } as Listed<AppNoticeReadAllMutation, AppNoticeReadAllMutationVariables>;
export const AppNoticeReadDocument = { id: '22a0f8e92e780b5d26d25c501289749b93125f2a0517daed1e682cb8ed2422e6', name: 'AppNoticeRead' } as Listed<AppNoticeReadMutation, AppNoticeReadMutationVariables>;
export const AppOwnPlacesDocument = { id: '958c33a131eacabcc5b5d3ade84127750a40ef2812bdc571643bf818548efaf2', name: 'AppOwnPlaces' } as Listed<AppOwnPlacesQuery, AppOwnPlacesQueryVariables>;
export const AppPaperConfirmDocument = { id: '2e4a1fb45a33be024066fb747bd6397395c9d59e27f878cdfac2ae04bc083b7d', name: 'AppPaperConfirm' } as Listed<AppPaperConfirmMutation, AppPaperConfirmMutationVariables>;
export const AppPaperDocument = { id: '77c2f52ea347419de557654c7f611d90fd97e1c88ca1c1329c707f05c1ed9604', name: 'AppPaper' } as Listed<AppPaperQuery, AppPaperQueryVariables>;
export const AppPaperEnterDocument = { id: '37e3b2a6283ba57854f008553716edb381608be8b5f119e15d015b1e92665e26', name: 'AppPaperEnter' } as Listed<AppPaperEnterMutation, AppPaperEnterMutationVariables>;
export const AppPaperRefuseDocument = { id: '32dc30af7e7399736632e630b7dc547e4d5dede35cc9419307da357e8edddf0b', name: 'AppPaperRefuse' } as Listed<AppPaperRefuseMutation, AppPaperRefuseMutationVariables>;
export const AppPaperTakeDocument = { id: '0704cdc7cf50d5273cf6ea4908beb5e4227e40eba68fdc6a3ba8bac4e477db9e', name: 'AppPaperTake' } as Listed<AppPaperTakeMutation, AppPaperTakeMutationVariables>;
export const AppPasswordChangeDocument = { id: 'a242a2790c8c23f1d67d58803dd790eb6e3939c08b5aea9cc3fd6638ab666a5a', name: 'AppPasswordChange' } as Listed<AppPasswordChangeMutation, AppPasswordChangeMutationVariables>;
export const AppPasswordResetDocument = { id: 'ee4c0716fccd36a6344e4e5edc85ff8392a65f8e5f7a72c97308031f921f4eb9', name: 'AppPasswordReset' } as Listed<AppPasswordResetMutation, AppPasswordResetMutationVariables>;
export const AppPasteDocument = { id: 'b2c6ec48cbb0b8fbfb70e745fd0b408ed35b0e4c86f3701cd732afcc39bc89bd', name: 'AppPaste' } as Listed<AppPasteMutation, AppPasteMutationVariables>;
export const AppPastePreviewDocument = { id: '8dee2e0f31f27501b4ce493dd0ac46a163edf7140a20732330dd0525be8ae000', name: 'AppPastePreview' } as Listed<AppPastePreviewQuery, AppPastePreviewQueryVariables>;
export const AppPasteUndoDocument = { id: 'd5a566e7791354712b9e11feec91d0e06889eb8559febbfc18a1e4e934b9ea9c', name: 'AppPasteUndo' } as Listed<AppPasteUndoMutation, AppPasteUndoMutationVariables>;
export const AppPeopleDocument = { id: 'dd30038ab5471c77e5c91ab15d10b4beb6ad2e79f6d59813a86b80d48edbd459', name: 'AppPeople' } as Listed<AppPeopleQuery, AppPeopleQueryVariables>;
export const AppPeriodCloseDocument = { id: '6acb99b78cb3d5912bda70c1524a27adca1aa1e4227216fc1c10b711095ac22b', name: 'AppPeriodClose' } as Listed<AppPeriodCloseMutation, AppPeriodCloseMutationVariables>;
export const AppPeriodReopenDocument = { id: '20037388e3ed774ce37c3c104906a95fc4925531d25ef95504a0b024a01c7868', name: 'AppPeriodReopen' } as Listed<AppPeriodReopenMutation, AppPeriodReopenMutationVariables>;
export const AppPersonCreateDocument = { id: '0f0a32b7cba60cfbee8e7ac26f631c3123aa630d116bf7b1ccff45a5c49e3ea8', name: 'AppPersonCreate' } as Listed<AppPersonCreateMutation, AppPersonCreateMutationVariables>;
export const AppPersonDocument = { id: '00e56f960d60476a763aa7df48210e00b42e7065721e8c8b78bfcc4d8161ac6a', name: 'AppPerson' } as Listed<AppPersonQuery, AppPersonQueryVariables>;
export const AppPersonFreezeDocument = { id: '9916ed022e46f5e0361f97b73c5d747314edde40d743c7aa99299854394b4d97', name: 'AppPersonFreeze' } as Listed<AppPersonFreezeMutation, AppPersonFreezeMutationVariables>;
export const AppPersonUnfreezeDocument = { id: 'a5eb5c212a60e412a5e98b8bbcc4f532e3638354dfe0ba03409750a863b34700', name: 'AppPersonUnfreeze' } as Listed<AppPersonUnfreezeMutation, AppPersonUnfreezeMutationVariables>;
export const AppPersonUpdateDocument = { id: 'bb64a1e81b59f3e54bb13efb1cd638bedee8f94fedcc3f8a69817c04aa62cffd', name: 'AppPersonUpdate' } as Listed<AppPersonUpdateMutation, AppPersonUpdateMutationVariables>;
export const AppPickProductDocument = { id: '976524206ead93e320251b750bbbdf6c12937f0a8d349097fe4e6096cf2b9d2c', name: 'AppPickProduct' } as Listed<AppPickProductQuery, AppPickProductQueryVariables>;
export const AppPrepareDocument = { id: 'e9dee836fab6c98785d6a37c2967d9bc95053b09228055f0ec7e1d48d155b5d5', name: 'AppPrepare' } as Listed<AppPrepareQuery, AppPrepareQueryVariables>;
export const AppPrintDocument = { id: 'b696712d0774465b67b3869326c138ba7ed6663c67d42e65c65b33a71c0fdccd', name: 'AppPrint' } as Listed<AppPrintMutation, AppPrintMutationVariables>;
export const AppPrintStateDocument = { id: '1bf60616c216dd5388fa0611011cfe21e40b42f592d660435438cc174f32fe24', name: 'AppPrintState' } as Listed<AppPrintStateQuery, AppPrintStateQueryVariables>;
export const AppPrintedDocument = { id: 'f1e2f178a37d70b06f2bd81e6d83c641b039aab34dc1e409f5ab9b58bb93fe16', name: 'AppPrinted' } as Listed<AppPrintedQuery, AppPrintedQueryVariables>;
export const AppProductGridDocument = { id: 'bb7096d9053d7740fabb2ec2ab22319277bfe998719c150e76a99950e351061c', name: 'AppProductGrid' } as Listed<AppProductGridQuery, AppProductGridQueryVariables>;
export const AppProductPublishDocument = { id: 'b83cd7853d94a63687a76f3369689259226ac0882ce4b05fa10e1a511d13624d', name: 'AppProductPublish' } as Listed<AppProductPublishMutation, AppProductPublishMutationVariables>;
export const AppProductReturnDocument = { id: 'cebe4cfc4ac077e4efd4e4d49259b72ef8e3e685f24396bf1510a584aceafefa', name: 'AppProductReturn' } as Listed<AppProductReturnMutation, AppProductReturnMutationVariables>;
export const AppProductVersionCompareDocument = { id: 'd6833def6d3565a48507df63d60b1758712240503b91a2ad29a1ba9cb32134ee', name: 'AppProductVersionCompare' } as Listed<AppProductVersionCompareQuery, AppProductVersionCompareQueryVariables>;
export const AppProductVersionsDocument = { id: '7af2ea0423d9235966ee1f0121183494dcf15292155114edcbefce18bd283168', name: 'AppProductVersions' } as Listed<AppProductVersionsQuery, AppProductVersionsQueryVariables>;
export const AppProgressDocument = { id: '6e0ba65a8b1029baa67a7c615bbc060b7fd788a37de0bf5a60cf1d7ad59871f0', name: 'AppProgress' } as Listed<AppProgressQuery, AppProgressQueryVariables>;
export const AppProjectorDocument = { id: 'a2c06fd794d7968b91abc1dba12ed9d3262beb048a9b1b6a81b0694ec0e2537e', name: 'AppProjector' } as Listed<AppProjectorQuery, AppProjectorQueryVariables>;
export const AppRecognitionDecideDocument = { id: '4ccd5c24530d35fb10e45ec371d0fa57731fb326e7258521fb869085cff4ed65', name: 'AppRecognitionDecide' } as Listed<AppRecognitionDecideMutation, AppRecognitionDecideMutationVariables>;
export const AppRecognitionQueueDocument = { id: 'ca7111bc6758ce8709e1eb314694ac51cefd29da961b183ee0f3ea0ebcfbf517', name: 'AppRecognitionQueue' } as Listed<AppRecognitionQueueQuery, AppRecognitionQueueQueryVariables>;
export const AppRecusalEndDocument = { id: '0278002a424d1d583de602ca6b5f9cbb44df00331a4976c9745e12e68d6e2b69', name: 'AppRecusalEnd' } as Listed<AppRecusalEndMutation, AppRecusalEndMutationVariables>;
export const AppRecuseDocument = { id: '76149e0e0a85a00da0f371a3a0a5c95d27438e22320160fa0e978370f7547b10', name: 'AppRecuse' } as Listed<AppRecuseMutation, AppRecuseMutationVariables>;
export const AppRemindDocument = { id: '5defd91f8599c5bb81405221a9091b4d7f937ffe1c6ae18cbbf355f885715abe', name: 'AppRemind' } as Listed<AppRemindMutation, AppRemindMutationVariables>;
export const AppResultRecordDocument = { id: 'a06bcf84561b494c2f7738630824c7be552db13b97ef09a08b9857eecf29a0fb', name: 'AppResultRecord' } as Listed<AppResultRecordMutation, AppResultRecordMutationVariables>;
export const AppResultReturnDocument = { id: 'd0ed249f15bb9114f0c39452739a520bdd3aba7e0368177ea9e5e204c9898d25', name: 'AppResultReturn' } as Listed<AppResultReturnMutation, AppResultReturnMutationVariables>;
export const AppResultsApproveDocument = { id: 'fcd55f7f24f360361f390fd2c35eb60b18bb0c0a880d097a7b4a2d4792ee6bdf', name: 'AppResultsApprove' } as Listed<AppResultsApproveMutation, AppResultsApproveMutationVariables>;
export const AppResultsSubmitDocument = { id: '2c47afd255f45be844b52853ee702f4c30790a0d406b64e842293544c1164217', name: 'AppResultsSubmit' } as Listed<AppResultsSubmitMutation, AppResultsSubmitMutationVariables>;
export const AppRoleGrantDocument = { id: '82c1fc4921b44cfe37b99afb7f78d7aaaa4d80e887768c8b758101e887603b73', name: 'AppRoleGrant' } as Listed<AppRoleGrantMutation, AppRoleGrantMutationVariables>;
export const AppRoleRevokeDocument = { id: 'e191c7fd29d212904c5eed4dc4e3af381d36f922fa32540075865dd11ebed462', name: 'AppRoleRevoke' } as Listed<AppRoleRevokeMutation, AppRoleRevokeMutationVariables>;
export const AppRubricSheetDocument = { id: '5e60860dffd251ec87b23350d7b3261c817926f0d205051170437562829baa9d', name: 'AppRubricSheet' } as Listed<AppRubricSheetQuery, AppRubricSheetQueryVariables>;
export const AppRubricVersionsDocument = { id: '08b04ee16f54c7b527b8726ec636a3a653202468ab2c84a43dd514f5a150f426', name: 'AppRubricVersions' } as Listed<AppRubricVersionsQuery, AppRubricVersionsQueryVariables>;
export const AppRuleChangeDocument = { id: 'a43871cdd19af9696aaee0878bbca6a916c0b27fb5a8f864a6a80cf5d62b26e9', name: 'AppRuleChange' } as Listed<AppRuleChangeMutation, AppRuleChangeMutationVariables>;
export const AppRuleSetDocument = { id: '0c0c0cde29a87d4d1cfb99f29105b1dc3960e90912e30dc6d4f5ef9c41f36c43', name: 'AppRuleSet' } as Listed<AppRuleSetMutation, AppRuleSetMutationVariables>;
export const AppSalesDocument = { id: 'cd53387ded466597bbb3cb328f77fd55609cfe64e3bf2b09082f0b12792bb58b', name: 'AppSales' } as Listed<AppSalesQuery, AppSalesQueryVariables>;
export const AppSalesPasteDocument = { id: 'e51ba1ec5b23b2a5fdb7d99444c68ce445b9dd0749c1dfbd6ae7b01210c74ff3', name: 'AppSalesPaste' } as Listed<AppSalesPasteMutation, AppSalesPasteMutationVariables>;
export const AppSalesPreviewDocument = { id: '5fa2be26a074d692ba47a81777f00913bc43d527d967c7cda345d0ce966c5504', name: 'AppSalesPreview' } as Listed<AppSalesPreviewQuery, AppSalesPreviewQueryVariables>;
export const AppSalesUndoDocument = { id: '911368713d0c910692e07b09441ea335077474ec02bf80213d7b45514dc0f513', name: 'AppSalesUndo' } as Listed<AppSalesUndoMutation, AppSalesUndoMutationVariables>;
export const AppSavedViewRemoveDocument = { id: '2b11c91ac177346e37f73258400acd429d097626a4a3f4dd17dafc2fb011c249', name: 'AppSavedViewRemove' } as Listed<AppSavedViewRemoveMutation, AppSavedViewRemoveMutationVariables>;
export const AppSavedViewSaveDocument = { id: '196cb5576e64643039b5ac34eaef27dc22c6533046a3b59c9038eb55c0ae4f38', name: 'AppSavedViewSave' } as Listed<AppSavedViewSaveMutation, AppSavedViewSaveMutationVariables>;
export const AppScoreSheetDocument = { id: '90e207f77e55461309a7fdd4537b74af48973c0a0e680e16efb0d0f21f1bdf95', name: 'AppScoreSheet' } as Listed<AppScoreSheetQuery, AppScoreSheetQueryVariables>;
export const AppScoreSheetExplainDocument = { id: 'ecf581db64868b5fe5585a3c5dc18e12aa5ffddf9317d4ff1e4c07c3eab006a5', name: 'AppScoreSheetExplain' } as Listed<AppScoreSheetExplainMutation, AppScoreSheetExplainMutationVariables>;
export const AppScoreSheetSaveDocument = { id: '433631e09a1c5e83da5a4798b499c7431f80b4980b624673849f499c468d397d', name: 'AppScoreSheetSave' } as Listed<AppScoreSheetSaveMutation, AppScoreSheetSaveMutationVariables>;
export const AppScoreSheetSubmitDocument = { id: '1c9ec8b33892eb3ac21c84383dc9e731382d6801c89a88a01f0c11fff371f442', name: 'AppScoreSheetSubmit' } as Listed<AppScoreSheetSubmitMutation, AppScoreSheetSubmitMutationVariables>;
export const AppSessionCloneDocument = { id: 'e7c814aadc06219c6a7a45c7bb4f5562d9b22b623768d123c8a359d5afb738ef', name: 'AppSessionClone' } as Listed<AppSessionCloneMutation, AppSessionCloneMutationVariables>;
export const AppSessionCloseDocument = { id: 'f09cb3b542e4bc403b3f3b48209b36a687b19cc068ba9f6fb389887b3993fa5b', name: 'AppSessionClose' } as Listed<AppSessionCloseMutation, AppSessionCloseMutationVariables>;
export const AppSessionCreateDocument = { id: '6e679c06bca6002e752dee170ee31b690415725ea0cd0ccc89e1394fc8fe39aa', name: 'AppSessionCreate' } as Listed<AppSessionCreateMutation, AppSessionCreateMutationVariables>;
export const AppSessionOpenDocument = { id: 'dfb7dd0da82f2867e46900723ac76d2ea9f1b2b89f93446f351e6316684995b4', name: 'AppSessionOpen' } as Listed<AppSessionOpenMutation, AppSessionOpenMutationVariables>;
export const AppSessionReleaseDocument = { id: '2c14b2a26abdf1fba47514b3c6f70057dadf10375610db01e4104ff1846afdd2', name: 'AppSessionRelease' } as Listed<AppSessionReleaseMutation, AppSessionReleaseMutationVariables>;
export const AppSheetReturnDocument = { id: 'b7203e1ef55b9e5c8c6921c641a7b3a1f1122d7f57e4685b65c1c380ff7b3fc6', name: 'AppSheetReturn' } as Listed<AppSheetReturnMutation, AppSheetReturnMutationVariables>;
export const AppSignInRevokeDocument = { id: '3aa9806200545306c8d7d7eee4858dca0a559b530a777dae358984825b40d614', name: 'AppSignInRevoke' } as Listed<AppSignInRevokeMutation, AppSignInRevokeMutationVariables>;
export const AppStarRecordDocument = { id: '5719c68f05dfc93c2f4baa96bafa68e2b6a72cf8d3d26419449b34ff1d70f419', name: 'AppStarRecord' } as Listed<AppStarRecordMutation, AppStarRecordMutationVariables>;
export const AppSubmittedListingsDocument = { id: '2a379584c52480717c8c058b93a2ef84169bf5cefb689b0aee418c09d7852b0c', name: 'AppSubmittedListings' } as Listed<AppSubmittedListingsQuery, AppSubmittedListingsQueryVariables>;
export const AppSynonymSaveDocument = { id: 'c3bbd9c3a4c170f8d36d75333d6151f904f9df4bd14f8a15eb6f3f0377cd1f2a', name: 'AppSynonymSave' } as Listed<AppSynonymSaveMutation, AppSynonymSaveMutationVariables>;
export const AppSynonymsDocument = { id: '3fb2774fa3b21adca85c721b142d79fb3ca38ee65c1cd0757179390b523e80b8', name: 'AppSynonyms' } as Listed<AppSynonymsQuery, AppSynonymsQueryVariables>;
export const AppTestRecordDocument = { id: '9a61f0927a9f4fa6944758fce1563d662ef3df78aef223166c78dee195be910f', name: 'AppTestRecord' } as Listed<AppTestRecordMutation, AppTestRecordMutationVariables>;
export const AppTestRequestDocument = { id: '0908958d2311e361b0ed509235ddccbc926c0f357ef112ecdabbdea3736ba5a6', name: 'AppTestRequest' } as Listed<AppTestRequestMutation, AppTestRequestMutationVariables>;
export const AppTradeExportDocument = { id: 'd039b05e671792730fd8f751d2a9685f82e1450146ca5fd8739deef1f1c4f974', name: 'AppTradeExport' } as Listed<AppTradeExportMutation, AppTradeExportMutationVariables>;
export const AppTradeStatisticsDocument = { id: '00194280ef56abc933d8681b208f6bd47ebe1105c3f68536e2a73fafb5251278', name: 'AppTradeStatistics' } as Listed<AppTradeStatisticsQuery, AppTradeStatisticsQueryVariables>;
export const AppTradeStatisticsRowsDocument = { id: '3b356713e544fb8e4fd983f1b6ecf0126c47c7df50a6321878ed17d566c394c9', name: 'AppTradeStatisticsRows' } as Listed<AppTradeStatisticsRowsQuery, AppTradeStatisticsRowsQueryVariables>;
export const AppUnreadDocument = { id: '848314ae3399ec0c32878d1f364c03d0eeb4124978749179841329f8633611a4', name: 'AppUnread' } as Listed<AppUnreadQuery, AppUnreadQueryVariables>;
export const AppVersionRestoreDocument = { id: '87bba579ba4a1412116c08b7cfc2d1fbbfa823baa51e154d87e57ca5986d5d61', name: 'AppVersionRestore' } as Listed<AppVersionRestoreMutation, AppVersionRestoreMutationVariables>;
export const AppViewerDocument = { id: '3a81fe8b28d5fd657b438ffdb102cdc172c39f7bec88d9f49ee2af33b9ab4888', name: 'AppViewer' } as Listed<AppViewerQuery, AppViewerQueryVariables>;
export const AppVisitPlanDocument = { id: 'aa6bbbdacb3c9706e432ac8dc6859c093ce7d763b28172c22dcd36cf4b68560e', name: 'AppVisitPlan' } as Listed<AppVisitPlanMutation, AppVisitPlanMutationVariables>;
export const AppVisitRecordDocument = { id: '99cb18bef4c74e2266e3638eea6cf81deee5dc6ae14d8041a48732ac3d05992a', name: 'AppVisitRecord' } as Listed<AppVisitRecordMutation, AppVisitRecordMutationVariables>;