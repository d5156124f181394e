import { INDICATOR_INPUTS, type FormEdition, type InputFigures } from '../../domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { columnOfInput } from '../input-columns';
import { OF_CURRENT } from './rule-findings.entity';
import { ReportRevisionEntity } from './report-revision.entity';

/**
 * What a government's report says of every input of the indicators, in one row: a property and column for each, which
 * the list of inputs gives. They follow from the revision's rows; here they can be read for a whole nation at once.
 */
@Entity('government_figures')
@Index('government_figures_by_year', ['year', 'districtCode'], { where: OF_CURRENT })
export class GovernmentFiguresEntity {
  @PrimaryColumn('varchar', { name: 'revision_id' })
  revisionId!: string;

  @ManyToOne(() => ReportRevisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'revision_id', foreignKeyConstraintName: 'government_figures_revision' })
  revision!: Relation<ReportRevisionEntity>;

  @Column('varchar', { name: 'district_code' })
  districtCode!: string;

  @Column('integer')
  year!: number;

  /** 1 while the revision is the one that answers. */
  @Column('integer')
  current!: number;

  @Column('varchar')
  form!: FormEdition;

  /** Keys of inputs, with blanks between. */
  @Column('text')
  assumed!: string;

  @Column('text', { name: 'rows_missing' })
  rowsMissing!: string;
}

/** With the properties that the list of inputs gives it. */
export type GovernmentFiguresRow = GovernmentFiguresEntity & InputFigures;

for (const input of INDICATOR_INPUTS) {
  const { name, type } = columnOfInput(input);
  Column({ type, name, nullable: true })(GovernmentFiguresEntity.prototype, input.key);
}
