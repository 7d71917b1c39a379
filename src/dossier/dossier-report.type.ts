import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ProducerKind } from '../producer/producer.enums.ts';
import { dossierAccess } from './dossier.access.ts';
import { IntellectualProperty, PersonSex } from './dossier-form.enums.ts';

@Access(dossierAccess.dossiers)
@ObjectType('DossierReport', {
  description:
    'The self-assessment report of the producer (báo cáo tự đánh giá, Mẫu 02): parts I, II and IV. Part III are the self-scores.',
})
export class DossierReport {
  @Field(() => ProducerKind, {
    nullable: true,
    description: 'Kind of organisation (loại hình tổ chức).',
  })
  organisationKind!: ProducerKind | null;

  @Field(() => PersonSex, {
    nullable: true,
    description: 'Sex of the legal representative (giới tính).',
  })
  representativeSex!: PersonSex | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ethnicity of the legal representative (dân tộc), as it is written on papers.',
  })
  representativeEthnicity!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Permanent residence of the legal representative (địa chỉ thường trú).',
  })
  permanentAddress!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day of founding or of business registration (ngày thành lập, đăng ký kinh doanh).',
  })
  establishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the registration paper, where there is one (số giấy đăng ký).',
  })
  registrationNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The product, its make-up and standards (mô tả về quy cách sản phẩm, tiêu chuẩn).',
  })
  productDescription!: string | null;

  @Field(() => Boolean, { description: 'Ticked: business registration (giấy đăng ký kinh doanh).' })
  hasBusinessRegistration!: boolean;

  @Field(() => Boolean, {
    description:
      'Ticked: quality of the product declared as required (đã công bố chất lượng sản phẩm).',
  })
  productDeclared!: boolean;

  @Field(() => Boolean, {
    description:
      'Ticked: certificate of food-safety conditions (giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm).',
  })
  foodSafetyCertified!: boolean;

  @Field(() => Boolean, {
    description:
      'Ticked: certificate of production conditions that is compulsory for the product (giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc).',
  })
  productionCertified!: boolean;

  @Field(() => [IntellectualProperty], {
    description:
      'Ticked: what is registered as intellectual property (sở hữu trí tuệ); empty for none.',
  })
  intellectualProperty!: IntellectualProperty[];

  @Field(() => String, { nullable: true, description: 'What it is where OTHER is ticked.' })
  intellectualPropertyOther!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the producer came about, stage by stage (lịch sử hình thành).',
  })
  history!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the producer is organised (cơ cấu tổ chức).',
  })
  structure!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part II: material area, technology, processing, packing (vùng nguyên liệu, công nghệ).',
  })
  materialAndTechnology!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part II: changes in quality, standards, packaging and labels (sự thay đổi về chất lượng).',
  })
  qualityChanges!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part II: markets of the product (thị trường phân phối).',
  })
  markets!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part II: revenue and profit (kết quả sản xuất, kinh doanh: doanh thu, lợi nhuận).',
  })
  businessResults!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part IV: product, organisation and market in the time to come (kế hoạch sản xuất, kinh doanh).',
  })
  plan!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
