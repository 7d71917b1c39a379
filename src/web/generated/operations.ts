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

/** Which result of a year an assessment gives: the columns of the programme report (biểu B05, B10). */
export type AssessmentPeriodKind =
  /** What was reached by 30 June (kết quả 6 tháng). */
  | 'MID_YEAR'
  /** What is to be reached by 31 December (kế hoạch năm). A plan is never counted as reached. */
  | 'PLAN'
  /** What was reached by 31 December (kết quả đến 31/12). */
  | 'YEAR_END';

/** What prices are compared by. */
export type BaseUnit =
  /** Kilogram (kg). */
  | 'KILOGRAM'
  /** Litre (lít). */
  | 'LITRE'
  /** Piece, also a night or a visit (cái, đêm, lượt). */
  | 'PIECE';

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

/** How a certificate came into the register. */
export type CertificateOrigin =
  /** Issued elsewhere, usually on paper, and entered afterwards. */
  | 'REGISTERED'
  /** Issued here, on a result of this system. */
  | 'SYSTEM';

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

/** Whether a remark was answered. */
export type CommentState =
  /** The producer has answered. */
  | 'ANSWERED'
  /** Waits for the producer. */
  | 'OPEN';

/** Which communes, wards and townships to list. */
export type CommuneFilter = {
  /** Only units of the former district with this code, e.g. "051". */
  districtCode?: InputMaybe<Scalars['String']['input']>;
  /** true: units of every time, those that ended too; a day is not looked at then. */
  everInForce?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Whether a link to a list still works. */
export type CuratedListShareState =
  /** It works. */
  | 'ACTIVE'
  /** Its last day is past (hết hạn). */
  | 'EXPIRED'
  /** It was taken back (đã thu hồi). */
  | 'REVOKED';

/** Currencies of prices. */
export type Currency =
  /** Vietnamese dong (đồng); it has no smaller unit. */
  | 'VND';

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

/** A place on the map, WGS 84. */
export type GeoPointInput = {
  /** Latitude in degrees, −90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Longitude in degrees, −180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** What is recorded for an indicator. */
export type IndicatorValueKind =
  /** A number in the unit of the indicator. */
  | 'NUMBER'
  /** Met or not (Đạt / Không đạt). */
  | 'YES_NO';

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

/** What came of an inquiry (kết quả). */
export type InquiryOutcome =
  /** A contract or memorandum (ký hợp đồng, ghi nhớ). */
  | 'CONTRACT'
  /** Nothing (không thành). */
  | 'NOTHING'
  /** A sale without a contract (bán được hàng). */
  | 'SALE';

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

/** The languages of the system. Vietnamese is the source, English the translation. */
export type Language =
  /** English (tiếng Anh). */
  | 'EN'
  /** Vietnamese (tiếng Việt). */
  | 'VI';

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

/** How far a lot has come (trạng thái lô). */
export type LotState =
  /** Being entered (nháp); for those who keep it. */
  | 'DRAFT'
  /** Anybody may trace it (đã công bố). */
  | 'PUBLISHED'
  /** Called back, with the reason for everybody to see (thu hồi). */
  | 'WITHDRAWN';

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

/** What a target counts. */
export type ProgrammeTargetMetric =
  /** Communes recognised at a standard for a year up to the due day; counted live once the place has a recognition file for it, as reported before. */
  | 'COMMUNES_AT_STANDARD'
  /** Share of hamlets (xóm) recognised at a standard, in percent; counted live once a hamlet has a file for it and the number of hamlets of each commune is known, as reported before. */
  | 'HAMLETS_AT_STANDARD_SHARE'
  /** Anything else; as reported. */
  | 'OTHER'
  /** Products recognised with at least so many stars between two days; counted live from the certificates. */
  | 'PRODUCTS_RECOGNISED'
  /** Whether the unit itself is recognised at a standard: 1 or 0; counted live once it has a recognition file for it, as reported before. */
  | 'UNIT_AT_STANDARD';

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

/** Where a recommendation comes from. */
export type RecommendationKind =
  /** From a finding: what is to be mended (yêu cầu khắc phục). */
  | 'REMEDY'
  /** Social criticism of a draft or plan (ý kiến phản biện xã hội). */
  | 'SOCIAL_CRITICISM'
  /** From supervision by the Fatherland Front, mass organisations or the community (kiến nghị giám sát). */
  | 'SUPERVISION';

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

/** How a request for more stands. */
export type RequestState =
  /** Answered. */
  | 'ANSWERED'
  /** Waits for the answer. */
  | 'OPEN'
  /** Taken back by the province. */
  | 'WITHDRAWN';

/** A new-rural standard that a unit or a hamlet is recognised at. */
export type RuralStandard =
  /** New rural (đạt chuẩn nông thôn mới). */
  | 'NTM'
  /** Advanced new rural (nông thôn mới nâng cao). */
  | 'NTM_ADVANCED'
  /** City that completed the task (hoàn thành nhiệm vụ xây dựng nông thôn mới). */
  | 'NTM_CITY_COMPLETION'
  /** Model new rural (nông thôn mới kiểu mẫu). */
  | 'NTM_MODEL';

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

/** Reasons why SalesReportUndo was refused. New values may be added. */
export type SalesReportUndoErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Taking back what was reported last. */
export type SalesReportUndoInput = {
  /** The revision of the figure that is taken back. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
};

/** Where a figure of sales comes from. */
export type SalesSource =
  /** From contracts and deliveries (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by trade staff (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

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

/** Whether a threshold is there. */
export type ThresholdsStatus =
  /** There is a threshold with its source. */
  | 'KNOWN'
  /** No threshold yet (chưa có ngưỡng): nothing is judged as met. */
  | 'NOT_FOUND';

/** Which products a list shows, by their certificates. */
export type ValidityFilter =
  /** All published ones, also those never certified. */
  | 'ANY'
  /** Those whose certificate has expired. */
  | 'EXPIRED'
  /** Those whose certificate is valid today. */
  | 'VALID';

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

export type AgendaSessionsQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
}>;


export type AgendaSessionsQuery = { councilSessions: { nodes: Array<{ id: string, revision: number, number: string, heldOn: string, startsAt?: string | null, place: string, council?: { name: string } | null }> } };

export type AgendaDutiesQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaDutiesQuery = { dutyOccurrences: { nodes: Array<{ id: string, revision: number, due?: string | null, duty?: { code: string, paragraph: string, document?: { number: string } | null } | null }> } };

export type AgendaDifficultiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaDifficultiesQuery = { difficulties: { nodes: Array<{ id: string, revision: number, answerBy?: string | null, escalatesOn?: string | null, movedAt: string, commune?: { fullName: string } | null, criterion?: { number: number, name: string } | null }> } };

export type AgendaSurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaSurveysQuery = { incomeSurveys: { nodes: Array<{ id: string, revision: number, updatedAt: string, year: number, windowFrom: string, windowTo: string, commune?: { fullName: string } | null }> } };

export type AgendaContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaContractsQuery = { tradeContracts: { nodes: Array<{ id: string, revision: number, number?: string | null, validUntil?: string | null }> } };

export type AgendaVisitsQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaVisitsQuery = { inspectionVisits: { nodes: Array<{ id: string, revision: number, updatedAt: string, plannedOn?: string | null, commune?: { fullName: string } | null, organisation?: { name: string } | null }> } };

export type AgendaRecommendationsQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaRecommendationsQuery = { recommendations: { nodes: Array<{ id: string, revision: number, updatedAt: string, kind: RecommendationKind, dueOn?: string | null, addressee?: { name: string } | null }> } };

export type AgendaEmulationQueryVariables = Exact<{
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
}>;


export type AgendaEmulationQuery = { emulationCampaigns: { nodes: Array<{ id: string, revision: number, name: string, endsOn: string, registerUntil?: string | null }> }, emulationEvents: { nodes: Array<{ id: string, revision: number, updatedAt: string, title: string, plannedOn?: string | null, place?: string | null, commune?: { fullName: string } | null, campaign?: { name: string } | null }> } };

export type StaffSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type StaffSignInMutation = { signIn: { token?: string | null, expiresAt?: string | null, userErrors: Array<{ code: SignInErrorCode, message: string, field?: Array<string> | null }> } };

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

export type OwnFileStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type OwnFileStartMutation = { fileUploadStart: { upload?: { id: string, address: string, largestPart: number, smallestPart: number } | null, userErrors: Array<{ code: FileUploadStartErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnFileFinishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FileUploadFinishInput;
}>;


export type OwnFileFinishMutation = { fileUploadFinish: { file?: { id: string } | null, userErrors: Array<{ code: FileUploadFinishErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnFileCancelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnFileCancelMutation = { fileUploadCancel: { userErrors: Array<{ code: FileUploadCancelErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnHistoryQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnHistoryQuery = { productListings: { nodes: Array<{ id: string, revision: number, versions: { totalCount?: number | null, nodes: Array<{ number: number, status: ProductStatus, cause: VersionCause, createdAt: string, by?: { name: string } | null, onBehalfOf?: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } }> } };

export type OwnVersionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type OwnVersionsQuery = { productVersionCompare?: { from: { number: number, createdAt: string, claims: Array<{ kind: ClaimKind, text: string, evidence: string }> }, to: { number: number, createdAt: string }, differences: Array<{ field: ListingField, before?: string | null, after?: string | null }> } | null };

export type OwnVersionRestoreMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductVersionRestoreInput;
}>;


export type OwnVersionRestoreMutation = { productVersionRestore: { product?: { revision: number } | null, userErrors: Array<{ code: ProductVersionRestoreErrorCode, message: string, field?: Array<string> | null }> } };

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


export type OwnRenewalQuery = { productListings: { nodes: Array<{ certificate?: { id: string, number: string, status: CertificateStatus, validUntil: string, reRatingWindow: { from: string, to: string, isOpen: boolean } } | null, dossiers: Array<{ id: string, kind: DossierKind, state: DossierState, year: number, revision: number, receiptNumber?: string | null, submittedAt?: string | null, checklist: Array<{ piece: DossierPiece, name: string, required: boolean, state: CheckState }>, criteriaChecklist: Array<{ claimed: boolean, evidenceCount: number, state: CheckState, criterion?: { id: string, code: string, name: string } | null }>, evidence: Array<{ id: string, kind: EvidenceKind, title: string, reference?: string | null, url?: string | null, validUntil?: string | null, expired: boolean, criteria: Array<{ id: string, code: string, name: string }>, file?: { id: string, name: string, link?: { url: string } | null } | null }>, history: Array<{ toState: DossierState, reason?: string | null, createdAt: string }>, comments: Array<{ id: string, text: string, state: CommentState }>, requests: Array<{ id: string, text: string, dueOn: string, state: RequestState, addressee: RequestAddressee }> }> }> } };

export type OwnDossierBeginMutationVariables = Exact<{
  input: DossierCreateInput;
}>;


export type OwnDossierBeginMutation = { dossierCreate: { dossier?: { id: string } | null, userErrors: Array<{ code: DossierCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnDossierSubmitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSubmitInput;
}>;


export type OwnDossierSubmitMutation = { dossierSubmit: { dossier?: { state: DossierState } | null, userErrors: Array<{ code: DossierSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPaperAddMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceAddInput;
}>;


export type OwnPaperAddMutation = { dossierEvidenceAdd: { evidence?: { id: string } | null, userErrors: Array<{ code: DossierEvidenceAddErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnPaperRemoveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceRemoveInput;
}>;


export type OwnPaperRemoveMutation = { dossierEvidenceRemove: { dossier?: { id: string } | null, userErrors: Array<{ code: DossierEvidenceRemoveErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSalesQueryVariables = Exact<{
  filter: SalesFilter;
}>;


export type OwnSalesQuery = { salesRecords: { nodes: Array<{ id: string, revision: number, channel: SalesChannel, amount: number, quantity?: string | null, unit?: string | null, note?: string | null, earlier: Array<{ revision: number, amount: number, reportedAt: string }>, product?: { id: string } | null, period: { kind: SalesPeriodKind, year: number, number?: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type OwnSalesReportMutationVariables = Exact<{
  input: SalesReportInput;
}>;


export type OwnSalesReportMutation = { salesReport: { record?: { id: string, revision: number } | null, userErrors: Array<{ code: SalesReportErrorCode, message: string, field?: Array<string> | null }> } };

export type OwnSalesUndoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: SalesReportUndoInput;
}>;


export type OwnSalesUndoMutation = { salesReportUndo: { record?: { revision: number } | null, userErrors: Array<{ code: SalesReportUndoErrorCode, message: string, field?: Array<string> | null }> } };

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


export type OwnStoryQuery = { productListings: { nodes: Array<{ languages: Array<Language>, name: string, summary?: string | null, story?: string | null, ingredients?: string | null, englishName: string, englishSummary?: string | null, englishStory?: string | null, englishIngredients?: string | null, claims: Array<{ kind: ClaimKind, text: string, evidence: string }> }> } };

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

export type ApprovedMatrixQueryVariables = Exact<{
  setCode: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
  periodKind?: AssessmentPeriodKind;
}>;


export type ApprovedMatrixQuery = { approvedMatrix?: { setCode: string, indicators: Array<{ code: string, criterionNumber: number, unit?: string | null }>, communes: Array<{ code: string, name: string, cells: Array<{ year: number, indicatorCode: string, value?: string | null, yesNo?: boolean | null, met?: boolean | null }> }> } | null };

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


export type ProductPageQuery = { product?: { id: string, slug: string, name: string, languages: Array<Language>, summary?: string | null, story?: string | null, ingredients?: string | null, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, source?: string | null, vietnameseSummary?: string | null, vietnameseStory?: string | null, vietnameseIngredients?: string | null, certificates: Array<{ number: string, stars?: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, productCode?: string | null, decision?: { number: string, decidedOn: string, issuer: string } | null, revocation?: { revokedOn: string, decisionNumber: string, decidedOn: string, issuer?: string | null } | null, extension?: { extendedUntil: string } | null }>, group?: { code: string, name: string } | null, subgroup?: { name: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, pointsOfSale: Array<{ id: string, name: string, address?: string | null, openingHours?: string | null, isDemonstration: boolean, commune?: { fullName: string } | null }>, images: Array<{ url: string, alt?: string | null, width: number, height: number, renditions: Array<{ url: string, width: number, mediaType: string }> }>, commune?: { code: string, name: string, fullName: string } | null, producer?: { slug: string, name: string, kind: ProducerKind, website?: string | null, commune?: { fullName: string } | null, contact: { phone?: string | null, zalo?: string | null, email?: string | null, address?: string | null, shopLinks: Array<string> } } | null } | null };

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

export type ProgrammeCriteriaQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ProgrammeCriteriaQuery = { criteriaSet?: { code: string, level: CriteriaLevel, standard: string, name: string, legalBasis: string, validFrom?: string | null, validTo?: string | null, sources: Array<string>, criteria: Array<{ number: number, name: string, indicators: Array<{ code: string, unit?: string | null, comparator: Comparator, valueKind: IndicatorValueKind, sources: Array<string>, nameVi: string, nameEn: string, thresholds: Array<{ regionCode?: string | null, communeGroup?: string | null, year?: number | null, value?: string | null, yesNo?: boolean | null, comparator: Comparator, unit?: string | null, thresholdsStatus: ThresholdsStatus, validFrom?: string | null, validTo?: string | null, source: string, confidence: CriteriaConfidence }> }> }> } | null };

export type ProgrammeCriteriaSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeCriteriaSetsQuery = { criteriaSets: Array<{ code: string, level: CriteriaLevel, nameVi: string, nameEn: string }> };

export type ProgrammeRecognisedQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeRecognisedQuery = { communeStandings: Array<{ commune: { code: string, validFrom?: string | null, validUntil?: string | null, nameVi: string, nameEn: string }, own: Array<{ standard: RuralStandard, year: number, recognisedOn: string, decisionNumber: string, revokedOn?: string | null, earlierSource?: string | null, isDemonstration: boolean }>, former: Array<{ unit: { code: string, validFrom?: string | null, validUntil?: string | null, nameVi: string, nameEn: string }, facts: Array<{ standard: RuralStandard, year: number, recognisedOn: string, decisionNumber: string, revokedOn?: string | null, earlierSource?: string | null, isDemonstration: boolean }> }> }> };

export type RecognisedUnitFragment = { code: string, validFrom?: string | null, validUntil?: string | null, nameVi: string, nameEn: string };

export type RecognisedAtFragment = { standard: RuralStandard, year: number, recognisedOn: string, decisionNumber: string, revokedOn?: string | null, earlierSource?: string | null, isDemonstration: boolean };

export type ProgrammeResultsQueryVariables = Exact<{
  setCode: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
  periodKind: AssessmentPeriodKind;
}>;


export type ProgrammeResultsQuery = { approvedMatrix?: { indicators: Array<{ code: string, criterionNumber: number, unit?: string | null }>, communes: Array<{ code: string, name: string, validFrom?: string | null, cells: Array<{ year: number, indicatorCode: string, value?: string | null, yesNo?: boolean | null, met?: boolean | null, isDemonstration: boolean }> }> } | null };

export type ProgrammeTargetsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProgrammeTargetsQuery = { targets: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, text: string, metric: ProgrammeTargetMetric, comparator: Comparator, baseline?: string | null, goal: string, unit: string, startsOn?: string | null, due: string, owner?: string | null, reportedSource?: string | null, place:
        | { code: string, fullName: string }
        | { code: string, fullName: string }
        | { code: string, fullName: string }
        | Record<PropertyKey, never>
      , document?: { number: string, issuedOn: string, issuer: string } | null, progress: { value?: string | null, source: TargetProgressSource, asOf?: string | null, met?: boolean | null } }> } };

export type ProgrammeUnitsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProgrammeUnitsQuery = { communes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, kind: CommuneKind, validFrom?: string | null, validUntil?: string | null, areaKm2?: number | null, population?: number | null, legalBasis?: string | null, source?: string | null, nameVi: string, nameEn: string, district?: { code: string, fullName: string } | null, province?: { code: string, fullName: string } | null, predecessors: Array<{ code: string }>, successors: Array<{ code: string }> }> } };

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
export const RecognisedUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RecognisedUnitFragment, unknown>;
export const RecognisedAtFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recognisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"earlierSource"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<RecognisedAtFragment, unknown>;
export const AgendaSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaSessionsQuery, AgendaSessionsQueryVariables>;
export const AgendaDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaDutiesQuery, AgendaDutiesQueryVariables>;
export const AgendaDifficultiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaDifficulties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difficulties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RAISED"},{"kind":"EnumValue","value":"ASSIGNED"},{"kind":"EnumValue","value":"REOPENED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"escalatesOn"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaDifficultiesQuery, AgendaDifficultiesQueryVariables>;
export const AgendaSurveysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaSurveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomeSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"COLLECTING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"windowTo"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaSurveysQuery, AgendaSurveysQueryVariables>;
export const AgendaContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaContracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endingWithinDays"},"value":{"kind":"IntValue","value":"90"}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"IN_FORCE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaContractsQuery, AgendaContractsQueryVariables>;
export const AgendaVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaVisitsQuery, AgendaVisitsQueryVariables>;
export const AgendaRecommendationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaRecommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaRecommendationsQuery, AgendaRecommendationsQueryVariables>;
export const AgendaEmulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaEmulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emulationCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"registerFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"registerUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"registerUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emulationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaEmulationQuery, AgendaEmulationQueryVariables>;
export const StaffSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaffSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StaffSignInMutation, StaffSignInMutationVariables>;
export const OwnConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnConsentsQuery, OwnConsentsQueryVariables>;
export const OwnConsentSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnConsentSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerConsentSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producerConsentSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnConsentSetMutation, OwnConsentSetMutationVariables>;
export const OwnDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDevicesQuery, OwnDevicesQueryVariables>;
export const OwnDeviceSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDeviceSignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDeviceSignOutMutation, OwnDeviceSignOutMutationVariables>;
export const OwnSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignOutMutation, OwnSignOutMutationVariables>;
export const OwnFileStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUploadStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"largestPart"}},{"kind":"Field","name":{"kind":"Name","value":"smallestPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileStartMutation, OwnFileStartMutationVariables>;
export const OwnFileFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileUploadFinishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileFinishMutation, OwnFileFinishMutationVariables>;
export const OwnFileCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnFileCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileUploadCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFileCancelMutation, OwnFileCancelMutationVariables>;
export const OwnHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnHistoryQuery, OwnHistoryQueryVariables>;
export const OwnVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersionCompare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<OwnVersionsQuery, OwnVersionsQueryVariables>;
export const OwnVersionRestoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnVersionRestore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVersionRestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersionRestore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnVersionRestoreMutation, OwnVersionRestoreMutationVariables>;
export const OwnHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProducerTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"products"},"name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"PUBLISHED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"inquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OwnHomeQuery, OwnHomeQueryVariables>;
export const OwnInquiriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInquiries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryState"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiriesQuery, OwnInquiriesQueryVariables>;
export const OwnInquiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnInquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"neededWhen"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"byProducer"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiryQuery, OwnInquiryQueryVariables>;
export const OwnReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnReplyMutation, OwnReplyMutationVariables>;
export const OwnInquiryCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnInquiryClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnInquiryCloseMutation, OwnInquiryCloseMutationVariables>;
export const OwnOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOfferMutation, OwnOfferMutationVariables>;
export const OwnPhotosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPhotos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"altEnglish"},"name":{"kind":"Name","value":"alt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPhotosQuery, OwnPhotosQueryVariables>;
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
export const OwnRenewalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRenewal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reRatingWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"piece"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteriaChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnRenewalQuery, OwnRenewalQueryVariables>;
export const OwnDossierBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDossierBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDossierBeginMutation, OwnDossierBeginMutationVariables>;
export const OwnDossierSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnDossierSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnDossierSubmitMutation, OwnDossierSubmitMutationVariables>;
export const OwnPaperAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPaperAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEvidenceAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierEvidenceAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPaperAddMutation, OwnPaperAddMutationVariables>;
export const OwnPaperRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPaperRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEvidenceRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierEvidenceRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPaperRemoveMutation, OwnPaperRemoveMutationVariables>;
export const OwnSalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesQuery, OwnSalesQueryVariables>;
export const OwnSalesReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSalesReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesReportMutation, OwnSalesReportMutationVariables>;
export const OwnSalesUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSalesUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesReportUndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesReportUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSalesUndoMutation, OwnSalesUndoMutationVariables>;
export const OwnCodeRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnCodeRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInCodeRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCodeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnCodeRequestMutation, OwnCodeRequestMutationVariables>;
export const OwnSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignInMutation, OwnSignInMutationVariables>;
export const OwnStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishName"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishSummary"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishStory"},"name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"englishIngredients"},"name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnStoryQuery, OwnStoryQueryVariables>;
export const OwnChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnChangesQuery, OwnChangesQueryVariables>;
export const OwnProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnPropose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangePropose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProposeMutation, OwnProposeMutationVariables>;
export const OwnProposalWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnProposalWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingChangeWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChangeWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProposalWithdrawMutation, OwnProposalWithdrawMutationVariables>;
export const OwnTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnTexts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTextsMutation, OwnTextsMutationVariables>;
export const OwnSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSubmitMutation, OwnSubmitMutationVariables>;
export const ApprovedMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovedMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriodKind"}}},"defaultValue":{"kind":"EnumValue","value":"YEAR_END"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"setCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCode"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"criterionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCode"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"yesNo"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprovedMatrixQuery, ApprovedMatrixQueryVariables>;
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
export const ProductPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"ingredients"}},{"kind":"Field","alias":{"kind":"Name","value":"vietnameseSummary"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"vietnameseStory"},"name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"vietnameseIngredients"},"name":{"kind":"Name","value":"ingredients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendedUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductPageQuery, ProductPageQueryVariables>;
export const ProductReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"zalo"}},{"kind":"Field","name":{"kind":"Name","value":"shopLinks"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"placePhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfSale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductReachQuery, ProductReachQueryVariables>;
export const ProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ProductSearchQuery, ProductSearchQueryVariables>;
export const ProductTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestBefore"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasWithdrawnInput"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductTraceQuery, ProductTraceQueryVariables>;
export const ProgrammeCriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteriaSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"valueKind"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"communeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"yesNo"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdsStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeCriteriaQuery, ProgrammeCriteriaQueryVariables>;
export const ProgrammeCriteriaSetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeCriteriaSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteriaSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]} as unknown as DocumentNode<ProgrammeCriteriaSetsQuery, ProgrammeCriteriaSetsQueryVariables>;
export const ProgrammeRecognisedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeRecognised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeStandings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecognisedAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecognisedAt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recognisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"earlierSource"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<ProgrammeRecognisedQuery, ProgrammeRecognisedQueryVariables>;
export const ProgrammeResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriodKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"setCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"setCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"criterionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCode"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"yesNo"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeResultsQuery, ProgrammeResultsQueryVariables>;
export const ProgrammeTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"District"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Province"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedSource"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeTargetsQuery, ProgrammeTargetsQueryVariables>;
export const ProgrammeUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"everInForce"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"nameVi"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeUnitsQuery, ProgrammeUnitsQueryVariables>;
export const SharedListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"booth"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"priceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"priceUnit"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedListPageQuery, SharedListPageQueryVariables>;
export const SitemapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sitemap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterProduct"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterProducer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"EnumValue","value":"ANY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterProduct"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterProducer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<SitemapQuery, SitemapQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const UpcomingEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organiser"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"boothsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"boothsOwn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingEventsQuery, UpcomingEventsQueryVariables>;
export const VerifyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAgainstSource"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyPageQuery, VerifyPageQueryVariables>;