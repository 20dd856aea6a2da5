#include "common/documentmodel.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <random>

namespace restaurant::testing::tst_documentmodel {

namespace {

StatusNumber number(int order, int since)
{
    StatusNumber made;
    made.order = OrderId{order};
    made.since = Instant(std::chrono::seconds(since));
    return made;
}

/// Numbers by since, then by order: rows move when `since` changes.
class NumbersModel final : public DocumentModel<StatusNumber>
{
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(restaurant::number(document(index.row()).order))
                                       : QVariant();
    }
    [[nodiscard]] QList<int> orders() const
    {
        QList<int> orders;
        for (const StatusNumber *each : documents())
            orders.append(restaurant::number(each->order));
        return orders;
    }

protected:
    [[nodiscard]] bool comesBefore(const StatusNumber &a, const StatusNumber &b) const override
    {
        return std::tie(a.since, a.order) < std::tie(b.since, b.order);
    }
};

} // namespace

class TestDocumentModel : public QObject
{
    Q_OBJECT

private slots:
    void documentsStandInOrder()
    {
        NumbersModel model;
        QAbstractItemModelTester tester(&model);
        model.apply({{number(3, 30), number(1, 10), number(2, 20)}, {}, false});
        QCOMPARE(model.orders(), (QList<int>{1, 2, 3}));
        QCOMPARE(model.rowOf(OrderId{3}), 2);
        QCOMPARE(model.rowOf(OrderId{4}), -1);
    }

    void anUnchangedDocumentIsNoNews()
    {
        NumbersModel model;
        model.apply({{number(1, 10)}, {}, false});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply({{number(1, 10)}, {}, false});
        QCOMPARE(changed.count(), 0);
    }

    void aRemovedDocumentTakesItsRowOnly()
    {
        NumbersModel model;
        QAbstractItemModelTester tester(&model);
        model.apply({{number(1, 10), number(2, 20), number(3, 30)}, {}, false});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.apply({{}, {OrderId{2}, OrderId{9}}, false});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.orders(), (QList<int>{1, 3}));
    }

    void heldRowsStayWhereTheyAreAndSayWhatIsNew()
    {
        NumbersModel model;
        QAbstractItemModelTester tester(&model);
        model.apply({{number(1, 10), number(2, 20), number(3, 30)}, {}, false});
        model.holdStill(true);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply({{number(4, 5), number(1, 99), number(3, 31)}, {OrderId{2}}, false});
        QCOMPARE(model.orders(), (QList<int>{1, 2, 3}));
        QCOMPARE(changed.count(), 1); // of 3, which stays in its place
        model.apply({{number(3, 32)}, {}, false});
        model.holdStill(false);
        QCOMPARE(model.orders(), (QList<int>{4, 3, 1}));
        QCOMPARE(model.find(OrderId{3})->since, Instant(std::chrono::seconds(32)));
    }

    void whatIsHeldGoesWhenAllIsGone()
    {
        NumbersModel model;
        model.apply({{number(1, 10)}, {}, false});
        model.holdStill(true);
        model.apply({{number(2, 20)}, {}, false});
        model.apply({{}, {}, true}); // another evening
        QCOMPARE(model.rowCount(), 0);
        model.holdStill(false);
        QCOMPARE(model.rowCount(), 0);
    }

    void aWholeBatchIsNoReset()
    {
        NumbersModel model;
        QAbstractItemModelTester tester(&model);
        model.apply({{number(1, 10), number(2, 20)}, {}, false});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.apply({{number(2, 20), number(3, 15)}, {}, true});
        QCOMPARE(model.orders(), (QList<int>{3, 2}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
    }

    void theSelectionStaysWithItsDocument()
    {
        NumbersModel model;
        model.apply({{number(1, 10), number(2, 20), number(3, 30)}, {}, false});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect);
        model.apply({{number(2, 40), number(4, 5)}, {OrderId{1}}, false});
        QCOMPARE(selection.currentIndex().data().toInt(), 2);
        QCOMPARE(selection.selectedIndexes().size(), 1);
        QCOMPARE(selection.selectedIndexes().first().data().toInt(), 2);
    }

    void theReaderKeepsHisPlace()
    {
        NumbersModel model;
        Changes<StatusNumber> many;
        for (int order = 1; order <= 200; ++order)
            many.upserted.push_back(number(order, order));
        model.apply(many);
        QListView view;
        view.setModel(&model);
        view.resize(120, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(50);
        model.apply({{number(201, 201)}, {}, false});
        QCoreApplication::processEvents();
        QCOMPARE(view.verticalScrollBar()->value(), 50);
    }

    void anySequenceOfChangesLeavesTheDocumentsInOrder()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return static_cast<int>(random() % unsigned(most)); };
        NumbersModel model;
        QAbstractItemModelTester tester(&model);
        std::map<int, int> expected;
        for (int step = 0; step < 400; ++step) {
            Changes<StatusNumber> changes;
            changes.whole = upTo(40) == 0;
            if (changes.whole)
                expected.clear();
            std::map<int, int> upserts;
            for (int i = upTo(4); i >= 0; --i)
                upserts[upTo(30) + 1] = upTo(20);
            for (const auto &[order, since] : upserts)
                changes.upserted.push_back(number(order, since));
            if (const int gone = upTo(60) + 1; !upserts.contains(gone) && !changes.whole) {
                changes.removed.push_back(OrderId{gone});
                expected.erase(gone);
            }
            for (const auto &[order, since] : upserts)
                expected[order] = since;
            model.apply(changes);

            std::vector<std::pair<int, int>> sorted;
            for (const auto &[order, since] : expected)
                sorted.emplace_back(since, order);
            std::sort(sorted.begin(), sorted.end());
            QList<int> orders;
            for (const auto &[since, order] : sorted)
                orders.append(order);
            QCOMPARE(model.orders(), orders);
        }
    }
};

RESTAURANT_TEST(TestDocumentModel)

} // namespace restaurant::testing::tst_documentmodel
#include "tst_documentmodel.moc"
